package vn.kstthc.web;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Vietnamese first, whatever the browser prefers; English where a person asked for it with {@code ?lang=en}, kept in a
 * cookie. Set before security and the engine's REST, so that their refusals speak the same language as the pages.
 */
@Configuration(proxyBeanMethods = false)
class Languages {

    private static final Map<String, Locale> OFFERED = Map.of("vi", VIETNAMESE, "en", Locale.ENGLISH);
    private static final String PARAMETER = "lang";
    /** After Spring's RequestContextFilter (-105), before Spring Security (-100). */
    private static final int ORDER = OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 101;

    Languages() {
        LocaleContextHolder.setDefaultLocale(VIETNAMESE); // background work: mails, digests, letters
    }

    @Bean
    CookieLocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("kstthc-lang");
        resolver.setDefaultLocale(VIETNAMESE);
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        return resolver;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> languageFilter(CookieLocaleResolver resolver) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new LanguageFilter(resolver));
        registration.setOrder(ORDER);
        return registration;
    }

    private static final class LanguageFilter extends OncePerRequestFilter {

        private final CookieLocaleResolver resolver;

        LanguageFilter(CookieLocaleResolver resolver) {
            this.resolver = resolver;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if ("GET".equals(request.getMethod())) {
                var asked = request.getParameter(PARAMETER);
                if (asked != null && OFFERED.containsKey(asked)) {
                    resolver.setLocale(request, response, OFFERED.get(asked));
                }
            }
            LocaleContextHolder.setLocale(resolver.resolveLocale(request));
            chain.doFilter(request, response);
        }
    }
}
