package vn.kstthc.web.security;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kstthc.organization.Organization;

/** The engine's own filters behind ours: they take over the person whom Spring Security let in. */
@Configuration(proxyBeanMethods = false)
class EngineFilters {

    private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 1;
    private static final String PROVIDER = "authentication-provider";

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineWebappsLogin() {
        var filter = behindSecurity(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
        filter.addInitParameter(PROVIDER, ContainerBasedAuthenticationProvider.class.getName());
        return filter;
    }

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> engineRestLogin() {
        var filter = behindSecurity(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
        filter.addInitParameter(PROVIDER, ContainerBasedAuthenticationProvider.class.getName());
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineAuthentication> engineAuthentication(
            IdentityService identity, Organization organization) {
        return behindSecurity(new EngineAuthentication(identity, organization), "/app", "/app/*", "/api/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> behindSecurity(F filter, String... patterns) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(patterns);
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
