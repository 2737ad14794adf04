package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OnlyInDemoTest {

    /** Stands for the page, the JSON and the service of the clock. */
    @OnlyInDemo
    static class ForShow {}

    private final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(ForShow.class);

    @Test
    void withTheEmbeddedDatabaseThereIsADemonstration() {
        runner.withPropertyValues("spring.datasource.url=")
                .run(context -> assertThat(context).hasSingleBean(ForShow.class));
    }

    @Test
    void withAnotherDatabaseThereIsNone() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/kstthc")
                .run(context -> assertThat(context).doesNotHaveBean(ForShow.class));
    }

    @Test
    void theNavigationAsksABeanThatIsAlwaysThere() {
        new ApplicationContextRunner()
                .withUserConfiguration(Demonstration.class)
                .run(context ->
                        assertThat(context.getBean(Demonstration.class).isOn()).isFalse());
    }

    @Test
    void everythingOfTheClockIsBoundToIt() {
        assertThat(DemoClock.class).hasAnnotation(OnlyInDemo.class);
    }
}
