package vn.kstthc.benchmark;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskContract;
import vn.kstthc.workflow.TaskRef;

/** The contracts of the measured process: they only hand the answer on. */
final class BenchContracts {

    private BenchContracts() {}

    /** The first task. */
    @Component
    static class First implements TaskContract {

        @Override
        public String processKey() {
            return "bench";
        }

        @Override
        public String taskKey() {
            return "Task_First";
        }

        @Override
        public Map<String, Object> complete(TaskRef task, FormValues values) {
            return Map.of("answer", values.requireText("answer"));
        }
    }

    /** The second task. */
    @Component
    static class Second implements TaskContract {

        @Override
        public String processKey() {
            return "bench";
        }

        @Override
        public String taskKey() {
            return "Task_Second";
        }

        @Override
        public Map<String, Object> complete(TaskRef task, FormValues values) {
            return Map.of("answer", values.requireText("answer"));
        }
    }
}
