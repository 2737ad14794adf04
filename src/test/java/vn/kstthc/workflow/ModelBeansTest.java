package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.kstthc.IntegrationTest;

/** Expressions of models reach delegates and the routing, nothing else of the house. */
@IntegrationTest
class ModelBeansTest {

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"routing", "unitworkPrepare"})
    void modelsMayName(String bean) {
        assertThat(new ModelBeans(context)).containsKey(bean);
        assertThat(new ModelBeans(context).get(bean)).isSameAs(context.getBean(bean));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "taskService", "processes", "organization", "environment", "no-such-bean"})
    void modelsMayNotName(String bean) {
        assertThat(new ModelBeans(context).containsKey(bean)).isFalse();
        assertThat(new ModelBeans(context).get(bean)).isNull();
    }

    @Test
    void theListOfBeansHoldsOnlyThose() {
        assertThat(new ModelBeans(context).keySet()).contains("routing").doesNotContain("dataSource");
    }
}
