package vn.kstthc.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Page;
import vn.kstthc.shared.Refusal;

/** The open tasks of the current person and of a case, read from the mirror, and the door to complete them. */
@Service
public class Worklist {

    private final TaskMirror mirror;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final Clock clock;

    Worklist(TaskMirror mirror, TaskService tasks, FormService forms, IdentityService identity, Clock clock) {
        this.mirror = mirror;
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.clock = clock;
    }

    /** One page of a view, the earliest due first. Pages count from 0. */
    @Transactional(readOnly = true)
    public Page<WorkItem> page(WorkView view, int page, int size) {
        var me = me();
        return mirror.page(view, me.getUserId(), me.getGroupIds(), clock.instant(), page, size);
    }

    @Transactional(readOnly = true)
    public WorkCounts counts() {
        var me = me();
        return mirror.counts(me.getUserId(), me.getGroupIds(), clock.instant());
    }

    /** The open tasks of a case, whoever has them. The caller has checked that the case may be seen. */
    @Transactional(readOnly = true)
    public List<WorkItem> ofCase(String caseNumber) {
        return mirror.ofCase(caseNumber);
    }

    /** Completes a task as the current person: the same door as Tasklist. */
    @Transactional
    public void complete(String taskId, Map<String, Object> values) {
        forms.submitTaskForm(taskId, values);
    }

    /** Takes a task of my groups for myself; a conflict when somebody else has it. */
    @Transactional
    public void claim(String taskId) {
        tasks.claim(taskId, me().getUserId());
    }

    /** The person on whose behalf the engine works in this call. */
    private Authentication me() {
        var me = identity.getCurrentAuthentication();
        if (me == null) {
            throw Refusal.forbidden("workflow.refusal.nobody");
        }
        return me;
    }
}
