package net.openmeet.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.openmeet.platform.security.Access;
import net.openmeet.platform.security.Audience;
import net.openmeet.platform.security.InstanceRole;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Writes to every operation who may call it, and that it fails with problems. */
final class AccessDocumentation implements GlobalOperationCustomizer {

    static final String BEARER = "bearer";
    static final String PROBLEM = "Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Access access = handler.getMethodAnnotation(Access.class);
        if (access != null) {
            describe(operation, access.value());
            describeRoles(operation, access.roles());
        }
        return operation;
    }

    private static void describe(Operation operation, Audience audience) {
        operation.setDescription(sentence(operation.getDescription(), audience));
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        ApiResponses responses = operation.getResponses();
        switch (audience) {
            // Optional security: an empty requirement beside the bearer token.
            case EVERYONE ->
                operation
                        .addSecurityItem(new SecurityRequirement())
                        .addSecurityItem(new SecurityRequirement().addList(BEARER));
            case MEMBERS, SERVICES -> requireToken(operation);
            case OWNER -> {
                requireToken(operation);
                responses.addApiResponse("403", problem("It is visible to you, and not yours (`not-owner`)."));
                responses.addApiResponse("404", problem("There is no such thing, or none that you may see."));
            }
            case DEMO -> {}
        }
        responses.forEach(AccessDocumentation::failWithProblem);
        responses.addApiResponse("default", problem("What went wrong: see `code`, and `errors` for where."));
    }

    /** springdoc gives every status that a handler names the schema of its success. */
    private static void failWithProblem(String status, ApiResponse response) {
        if (status.startsWith("4") || status.startsWith("5")) {
            response.setContent(problem("").getContent());
        } else if (status.equals("204") || status.startsWith("3")) {
            response.setContent(null);
        }
    }

    private static void describeRoles(Operation operation, InstanceRole[] roles) {
        if (roles.length > 0) {
            String names = Arrays.stream(roles).map(InstanceRole::code).collect(Collectors.joining(", "));
            operation.setDescription(operation.getDescription() + " Only with a role: " + names + ".");
            operation
                    .getResponses()
                    .addApiResponse("403", problem("The token names none of the roles (`role-required`)."));
        }
    }

    private static void requireToken(Operation operation) {
        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        operation
                .getResponses()
                .addApiResponse("401", problem("No token (`sign-in-required`), or a bad one (`invalid-token`)."));
    }

    private static String sentence(@Nullable String description, Audience audience) {
        String who = switch (audience) {
            case EVERYONE -> "Everyone may call this.";
            case MEMBERS -> "Members may call this.";
            case OWNER -> "The owner may call this.";
            case SERVICES -> "OpenMeet's services may call this.";
            case DEMO -> "Everyone may call this, where the demo is on.";
        };
        return description == null || description.isBlank() ? who : description + "\n\n" + who;
    }

    private static ApiResponse problem(String description) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
