package vn.kstthc.web.security;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import vn.kstthc.organization.Organization;

/** Who may open which address. Which case a person may see is a rule of the case file, not of the address. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String ADMINISTRATORS = "GROUP_camunda-admin";
    private static final String SUPERVISORS = "GROUP_supervisors";

    private final FreshAuthorities freshAuthorities;

    SecurityConfiguration(Organization organization) {
        this.freshAuthorities = new FreshAuthorities(organization);
    }

    /** Tasklist, Cockpit and Admin: the session only, with the web applications' own CSRF token, CSP and frame rule. */
    @Bean
    @Order(1)
    SecurityFilterChain engineWebapps(HttpSecurity http) throws Exception {
        var logout = antMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");
        http.securityMatcher(antMatcher("/camunda/**"))
                .authorizeHttpRequests(SecurityConfiguration::engineWebappRules)
                .addFilterBefore(freshAuthorities, AuthorizationFilter.class)
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders::ofEngineWebapps)
                .requestCache(cache -> cache.requestCache(Pages.requestCache()))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(new SignInRequired()).accessDeniedHandler(new Denied()))
                .logout(l -> l.logoutRequestMatcher(logout)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)));
        return http.build();
    }

    /** Everything else: our pages, the JSON API, the engine's REST, metrics. */
    @Bean
    @Order(2)
    SecurityFilterChain application(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(SecurityConfiguration::applicationRules)
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/app", false)
                        .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(new SignInRequired()))
                .addFilterBefore(freshAuthorities, AuthorizationFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(CsrfExemptions::ownCredentials))
                .headers(SecurityHeaders::ofOurPages)
                .requestCache(cache -> cache.requestCache(Pages.requestCache()))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(new SignInRequired()).accessDeniedHandler(new Denied()))
                .logout(l -> l.logoutUrl("/logout").logoutSuccessUrl("/login?logout"));
        return http.build();
    }

    @Bean
    HttpFirewall firewall() {
        return new TextFirewall();
    }

    @Bean
    FilterRegistrationBean<DecodableAddress> decodableAddress() {
        var registration = new FilterRegistrationBean<>(new DecodableAddress());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        var registration = new FilterRegistrationBean<>(new BodyLimit());
        registration.addUrlPatterns("/api/*", "/engine-rest/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    private static void engineWebappRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(
                        antMatcher("/camunda/api/admin/auth/user/*/login/**"),
                        antMatcher("/camunda/api/admin/setup/**"))
                .denyAll() // second doors beside the one login
                .requestMatchers(antMatcher("/camunda/app/cockpit/**"), antMatcher("/camunda/api/cockpit/**"))
                .hasAnyAuthority(SUPERVISORS, ADMINISTRATORS)
                .requestMatchers(antMatcher("/camunda/app/admin/**"), antMatcher("/camunda/api/admin/plugin/**"))
                .hasAuthority(ADMINISTRATORS)
                .anyRequest()
                .authenticated();
    }

    private static void applicationRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(
                        "/login", "/error", "/favicon.ico", "/css/**", "/js/**", "/img/**", "/vendor/**", "/webjars/**")
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/public/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasAnyRole("ADMIN", "SUPERVISOR")
                .anyRequest()
                .authenticated();
    }
}
