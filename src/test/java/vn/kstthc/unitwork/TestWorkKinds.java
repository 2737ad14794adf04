package vn.kstthc.unitwork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Found by the component scan of the tests only. */
@Configuration(proxyBeanMethods = false)
class TestWorkKinds {

    @Bean
    TestWorkKind testLetter() {
        return new TestWorkKind(TestWorkKind.LETTER);
    }

    @Bean
    TestWorkKind testNote() {
        return new TestWorkKind(TestWorkKind.NOTE);
    }
}
