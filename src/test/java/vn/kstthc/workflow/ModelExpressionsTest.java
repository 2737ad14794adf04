package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;

/** Expressions, even those an administrator stores in a filter, do not reach the classes of Java. */
@IntegrationTest
class ModelExpressionsTest {

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().getName()}",
                "${''.class.name}",
                "${''['class']['name']}",
                "${routing.getClass().getName()}",
                "${dateTime().getClass().forName('java.lang.Runtime').getName()}"
            })
    void classesAreOutOfReach(String expression) {
        assertThatThrownBy(() -> count(expression)).hasStackTraceContaining("do not reach classes");
    }

    @Test
    void theUsualOnesStillWork() {
        assertThat(count("${dateTime().plusDays(5).toString().toLowerCase()}")).isZero();
    }

    private long count(String expression) {
        var filter = filters.saveFilter(
                filters.newTaskFilter("probe").setQuery(tasks.createTaskQuery().taskAssigneeExpression(expression)));
        try {
            return filters.count(filter.getId());
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }
}
