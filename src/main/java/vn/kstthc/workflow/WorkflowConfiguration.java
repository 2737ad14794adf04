package vn.kstthc.workflow;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Messages;

@Configuration(proxyBeanMethods = false)
class WorkflowConfiguration {

    /** Behind Spring Security (its order) and the filters that tell the engine who calls (its order + 1). */
    private static final int AFTER_ENGINE_LOGIN = SecurityProperties.DEFAULT_FILTER_ORDER + 2;

    @Bean
    FilterRegistrationBean<EngineRestAllowList> engineRestAllowList(CurrentStaff current, Messages messages) {
        var registration = new FilterRegistrationBean<>(new EngineRestAllowList(current, messages));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        registration.setOrder(AFTER_ENGINE_LOGIN);
        return registration;
    }

    /** Around the engine's own answers only: what the filters before it refuse has its text. */
    @Bean
    FilterRegistrationBean<EngineRefusals> engineRefusals(Messages messages) {
        var registration = new FilterRegistrationBean<>(new EngineRefusals(messages));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        registration.setOrder(AFTER_ENGINE_LOGIN + 1);
        return registration;
    }
}
