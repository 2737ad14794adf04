package vn.kstthc.unitwork.process;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.shared.Zones;
import vn.kstthc.unitwork.Opinions;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.TaskRef;

/** A coordinating unit answers the question that the lead asked. */
@Component("unitworkGiveOpinion")
class GiveOpinionTask implements UnitWorkTask {

    private final Opinions opinions;
    private final Organization organization;
    private final TaskHeader header;
    private final Clock clock;

    GiveOpinionTask(Opinions opinions, Organization organization, TaskHeader header, Clock clock) {
        this.opinions = opinions;
        this.organization = organization;
        this.header = header;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "Task_GiveOpinion";
    }

    @Override
    public Map<String, Object> prefill(TaskRef task) {
        var work = UnitWorkProcess.work(task);
        var values = header.of(task, UnitWorkProcess.OPINION_DUE_AT);
        values.put("askingUnit", organization.unitName(work.unit()));
        values.put("question", opinions.question(work, askedUnit(task)));
        values.put("answeredOn", Zones.dateOf(clock.instant()).toString());
        return values;
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        var on = values.date("answeredOn").orElseGet(() -> Zones.dateOf(clock.instant()));
        opinions.answer(UnitWorkProcess.work(task), askedUnit(task), values.requireText("answer"), on);
        return Map.of();
    }

    private static String askedUnit(TaskRef task) {
        return UnitWorkProcess.text(task, UnitWorkProcess.ASKED_UNIT);
    }
}
