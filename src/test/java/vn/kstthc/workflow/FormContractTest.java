package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/** What the server refuses of a submitted form, whichever overload of whichever service brings it. */
@IntegrationTest
class FormContractTest {

    @Autowired
    Probe probe;

    @Autowired
    ActingAs acting;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("title", null, "required"),
                refused("title", "   ", "required"),
                refused("title", "ab", "min-length"),
                refused("title", "x".repeat(21), "max-length"),
                refused("title", 12, "type"),
                refused("title", "a\u0000bc", "characters"),
                refused("title", List.of("abc"), "type"),
                refused("content", "x".repeat(20_001), "max-length"),
                refused("code", "ab123", "pattern"),
                refused("mail", "không phải", "email"),
                refused("amount", 0, "min"),
                refused("amount", 11, "max"),
                refused("amount", 2.5, "integer"),
                refused("amount", "nhiều", "number"),
                refused("amount", "1e999999999", "number"),
                refused("amount", Double.NaN, "number"),
                refused("share", 1.234, "decimals"),
                refused("sure", false, "required"),
                refused("sure", "có", "type"),
                refused("kind", "C", "option"),
                refused("unitCode", "u3", "option"),
                refused("tags", List.of("x", "z"), "option"),
                refused("tags", List.of("x", "x"), "option"),
                refused("tags", "x", "type"),
                refused("parts", List.of("p3"), "option"),
                refused("parts", SpinValues.jsonValue("[\"p3\"]").create(), "option"),
                refused("day", "2026-02-30", "date"),
                refused("day", "9999-01-01", "date"),
                refused("day", "25/11/2026", "date"),
                refused("moment", "2026-11-25", "date"),
                refused("reason", "không cần", "hidden"),
                refused("unknown", "x", "unknown"),
                refused("stored", "after", "unknown"));
    }

    private static Arguments refused(String field, Object value, String rule) {
        return Arguments.of(field, value, rule);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("refusals")
    void aWrongValueIsRefusedByFieldAndNothingIsStored(String field, Object value, String rule) {
        var number = probe.start();
        var values = Probe.valid();
        values.put(field, value);

        var refusal = catchThrowableOfType(Refusal.class, () -> complete(number, values));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BAD_REQUEST);
        assertThat(refusal.problems()).extracting(FieldProblem::field).containsExactly(field);
        assertThat(refusal.problems()).extracting(FieldProblem::key).containsExactly("workflow.form." + rule);
        assertThat(probe.rows(number)).isEmpty();
        assertThat(task(number).getTaskDefinitionKey()).isEqualTo("Task_Fill");
        assertThat(runtime.getVariable(task(number).getProcessInstanceId(), "stored"))
                .isEqualTo("before");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        var number = probe.start();

        var refusal = catchThrowableOfType(Refusal.class, () -> complete(number, Map.of("amount", 99)));

        assertThat(refusal.problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("title", "amount", "sure", "kind");
    }

    @Test
    void aFormThatIsTooLargeIsRefused() {
        var number = probe.start();
        var values = Probe.valid();
        values.put("content", "x".repeat(FormCheck.MAX_TOTAL + 1));

        assertThatThrownBy(() -> complete(number, values))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
    }

    @Test
    void aConditionalFieldIsRequiredOnlyWhenShown() {
        var number = probe.start();
        var values = Probe.valid();
        values.put("kind", "B");
        var refusal = catchThrowableOfType(Refusal.class, () -> complete(number, values));
        assertThat(refusal.problems()).extracting(FieldProblem::field).containsExactly("reason");

        values.put("reason", "none");
        values.put("detail", "ẩn");
        refusal = catchThrowableOfType(Refusal.class, () -> complete(number, values));
        assertThat(refusal.problems()).extracting(FieldProblem::key).containsExactly("workflow.form.hidden");

        values.put("reason", "có lý do");
        complete(number, values);
        assertThat(probe.rows(number)).hasSize(1);
    }

    @Test
    void goodValuesOfEveryTypePassAndOnlyWhatTheContractReturnsIsStored() {
        var number = probe.start();
        var values = new HashMap<>(Probe.valid());
        values.putAll(Map.of(
                "code", "AB123", "mail", "a@b.vn", "amount", 10L, "share", 12.25, "unitCode", "u2", "content", "dài"));
        values.put("tags", SpinValues.jsonValue("[\"x\",\"y\"]").create());
        values.put("parts", List.of("p1"));
        values.put("day", "2026-11-25");
        values.put("moment", "2026-11-25T14:30+07:00");
        values.put("locked", "bị sửa");
        values.put("computed", 3);

        complete(number, values);

        assertThat(probe.rows(number)).containsExactly("Tiêu đề tốt");
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .singleResult();
        assertThat(runtime.getVariables(instance.getId()).keySet())
                .containsExactlyInAnyOrder("unit", "subject", "form", "fillDueAt", "stored", "filled");
    }

    @Test
    void noFieldOfTheFormIsFoundInTheEnginesTables() {
        var number = probe.start();
        var values = Probe.valid();
        var secret = "bí mật 5f3a";
        values.put("title", secret);
        values.put("content", secret);

        complete(number, values);

        assertThat(probe.rows(number)).containsExactly(secret);
        for (var table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
            assertThat(count(table, "text_ = :secret or text2_ = :secret", secret))
                    .as(table)
                    .isZero();
        }
        assertThat(count("act_ge_bytearray", "position(convert_to(:secret, 'UTF8') in bytes_) > 0", secret))
                .isZero();
    }

    @Test
    void everyOverloadAsksTheContract() {
        for (var overload : Overload.values()) {
            var number = probe.start();
            var id = task(number).getId();
            assertThatThrownBy(() -> acting.run(Probe.OFFICER, () -> overload.call.on(tasks, forms, id, Map.of())))
                    .as(overload.name())
                    .isInstanceOf(Refusal.class);
            if (overload != Overload.COMPLETE_NOTHING) {
                acting.run(Probe.OFFICER, () -> overload.call.on(tasks, forms, id, Probe.valid()));
                assertThat(probe.rows(number)).as(overload.name()).containsExactly("Tiêu đề tốt");
            }
        }
    }

    private enum Overload {
        COMPLETE_NOTHING((t, f, id, v) -> t.complete(id)),
        COMPLETE((t, f, id, v) -> t.complete(id, v)),
        COMPLETE_RETURNING((t, f, id, v) -> t.completeWithVariablesInReturn(id, v, false)),
        SUBMIT((t, f, id, v) -> f.submitTaskForm(id, v)),
        SUBMIT_RETURNING((t, f, id, v) -> f.submitTaskFormWithVariablesInReturn(id, v, false)),
        SUBMIT_TYPED((t, f, id, v) -> f.submitTaskForm(id, Variables.fromMap(v)));

        private final Call call;

        Overload(Call call) {
            this.call = call;
        }
    }

    private interface Call {
        void on(TaskService tasks, FormService forms, String id, Map<String, Object> values);
    }

    @Test
    void aRefusalOfTheDomainLeavesNothing() {
        var number = probe.start();
        var values = Probe.valid();
        values.put("title", Probe.REFUSED);

        assertThatThrownBy(() -> complete(number, values)).isInstanceOf(Refusal.class);

        assertThat(probe.rows(number)).isEmpty();
        assertThat(task(number)).isNotNull();
    }

    @Test
    void prefillIsShownAndNeverStored() {
        var number = probe.start();
        var id = task(number).getId();

        var shown = acting.call(Probe.OFFICER, () -> forms.getTaskFormVariables(id));

        assertThat(shown.get("greeting")).isEqualTo("Kính chào");
        assertThat(shown.getValueTyped("unitOptions").getType().getName()).isEqualTo("json");
        assertThat(runtime.getVariables(task(number).getProcessInstanceId())).doesNotContainKeys("greeting");
        var watcher = acting.call("gs.vpub", () -> forms.getTaskFormVariables(id, Arrays.asList("greeting"), false));
        assertThat(watcher).isEmpty();
    }

    private void complete(String number, Map<String, Object> values) {
        var id = task(number).getId();
        acting.run(Probe.OFFICER, () -> tasks.complete(id, values));
    }

    private org.camunda.bpm.engine.task.Task task(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    private long count(String table, String where, String secret) {
        return jdbc.sql("select count(*) from " + table + " where " + where)
                .param("secret", secret)
                .query(Long.class)
                .single();
    }
}
