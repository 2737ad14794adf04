package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;

/** Tasklist opens a shared filter with its own sorting and search on top: every list of tasks that staff see. */
@IntegrationTest
class FilterListTest {

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    ActingAs acting;

    @Test
    void everySharedFilterOpensWithTheSortingOfTasklist() {
        acting.run("cv.vpub", () -> {
            var shared = filters.createTaskFilterQuery().list();
            assertThat(shared).extracting(Filter::getName).contains("Việc của tôi", "Việc của đơn vị", "Quá hạn");
            shared.forEach(this::open);
        });
    }

    private void open(Filter filter) {
        var asked = tasks.createTaskQuery().active().orderByTaskCreateTime().desc();
        List<Task> listed = filters.list(filter.getId(), asked);
        assertThat((long) listed.size()).as(filter.getName()).isEqualTo(filters.count(filter.getId(), asked));
    }
}
