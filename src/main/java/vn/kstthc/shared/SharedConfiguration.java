package vn.kstthc.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
