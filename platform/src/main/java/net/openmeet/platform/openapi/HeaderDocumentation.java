package net.openmeet.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.preview.Preview;
import net.openmeet.platform.preview.PreviewToken;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.web.ExpectedVersion;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Writes down the parameters that the platform reads for handlers. */
final class HeaderDocumentation implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        parameter(handler, ExpectedVersion.class)
                .ifPresent(expected -> operation.addParametersItem(ifMatch(!expected.isOptional())));
        parameter(handler, Preview.class).ifPresent(preview -> operation.addParametersItem(previewToken()));
        parameter(handler, Limit.class).ifPresent(limit -> operation.addParametersItem(limit()));
        Access access = handler.getMethodAnnotation(Access.class);
        if (access != null && access.value() != Audience.DEMO) {
            operation.addParametersItem(afterVersion());
            if (handler.hasMethodAnnotation(PostMapping.class)) {
                operation.addParametersItem(idempotencyKey());
            }
        }
        return operation;
    }

    private static Optional<MethodParameter> parameter(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == type)
                .findFirst();
    }

    private static Parameter ifMatch(boolean required) {
        return header(
                        "If-Match",
                        "The ETag of the version that you change, or `*`. 412 when it has passed"
                                + (required ? ", 428 without it." : "."))
                .required(required);
    }

    private static Parameter previewToken() {
        return header(
                PreviewToken.HEADER,
                "The `token` of a preview of this edit: it is made as it was shown, or refused with 409 (`preview-outdated`, `preview-of-another-edit`: also where there are no previews, as of standalone events).");
    }

    private static Parameter afterVersion() {
        return header(
                "After-Version",
                "Wait until these `Version-Token`s of earlier writes, at most 50, are visible here; `Prefer: wait=N` says how many seconds (5, at most 10). 503 when they aren't by then.");
    }

    private static Parameter idempotencyKey() {
        return header(
                "Idempotency-Key",
                "1 to 255 visible ASCII characters, for members: repeated within a day, the first answer comes again and nothing else happens.");
    }

    private static Parameter limit() {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(Limit.MOST));
        schema.setDefault(Limit.DEFAULT);
        return new QueryParameter()
                .name("limit")
                .description("How many items at most.")
                .schema(schema);
    }

    private static Parameter header(String name, String description) {
        return new HeaderParameter().name(name).description(description).schema(new StringSchema());
    }
}
