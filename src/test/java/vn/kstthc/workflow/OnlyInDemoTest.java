package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OnlyInDemoTest {

    /** Stands for the page, the JSON and the service of the clock. */
    @OnlyInDemo
    static class Demonstration {}

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Demonstration.class);

    @Test
    void withTheEmbeddedDatabaseThereIsADemonstration() {
        runner.withPropertyValues("spring.datasource.url=")
                .run(context -> assertThat(context).hasSingleBean(Demonstration.class));
    }

    @Test
    void withAnotherDatabaseThereIsNone() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/kstthc")
                .run(context -> assertThat(context).doesNotHaveBean(Demonstration.class));
    }

    @Test
    void everythingOfTheClockIsBoundToIt() {
        assertThat(DemoClock.class).hasAnnotation(OnlyInDemo.class);
    }
}
