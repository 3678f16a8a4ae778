package net.openmeet.platform.preview;

import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers their {@link Preview}, whose body {@link PreviewedBody} has put down: it comes after the request's body in the list of parameters. */
final class PreviewArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Preview.class;
    }

    @Override
    public Preview resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String text = request.getHeader(PreviewToken.HEADER);
        if (text == null) {
            return Preview.NONE;
        }
        PreviewToken token = PreviewToken.parse(text)
                .orElseThrow(() -> ProblemException.invalidParameter(
                        PreviewToken.HEADER, "Send the token as the preview gave it."));
        Object body = request.getAttribute(PreviewedBody.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return new Preview(token, body instanceof byte[] read ? read : new byte[0]);
    }
}
