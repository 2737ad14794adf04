package vn.kstthc.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Teams;
import vn.kstthc.shared.Insiders;

/**
 * Puts our rules into the engine before it is built: the guarded services, who sees a task, the task mirror, the lean
 * history, the beans that models may name and the stored offset of the clock.
 */
@Component
class WorkflowEnginePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TaskCompletion> completion;
    private final ObjectProvider<CaseStart> start;
    private final ObjectProvider<Prefill> prefill;
    private final ObjectProvider<TaskMirrorWriter> mirror;
    private final ObjectProvider<Teams> teams;
    private final ObjectProvider<Insiders> insiders;
    private final EngineDoor door;
    private final ClockOffset clockOffset;
    private final ApplicationContext context;

    WorkflowEnginePlugin(
            ObjectProvider<TaskCompletion> completion,
            ObjectProvider<CaseStart> start,
            ObjectProvider<Prefill> prefill,
            ObjectProvider<TaskMirrorWriter> mirror,
            ObjectProvider<Teams> teams,
            ObjectProvider<Insiders> insiders,
            EngineDoor door,
            ClockOffset clockOffset,
            ApplicationContext context) {
        this.completion = completion;
        this.start = start;
        this.prefill = prefill;
        this.mirror = mirror;
        this.teams = teams;
        this.insiders = insiders;
        this.door = door;
        this.clockOffset = clockOffset;
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        clockOffset.restore();
        engine.setFilterService(new GuardedFilterService());
        engine.setTaskService(new GuardedTaskService(completion, door));
        engine.setFormService(new GuardedFormService(completion, start, prefill));
        visibility(engine);
        parseListeners(engine);
        engine.setCustomHistoryLevels(new ArrayList<HistoryLevel>(List.of(new LeanHistoryLevel())));
        var beans = new ModelBeans(context);
        engine.setBeans(beans);
        engine.setExpressionManager(new ModelExpressions(beans));
    }

    /** What administrators may do is granted to them; the engine's exemption from its tenant check is not. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getAdminGroups().clear();
        engine.getAdminUsers().clear();
    }

    private void visibility(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new NoTaskGrants());
        engine.setCustomSessionFactories(
                new ArrayList<>(List.of(new GroupRuleAuthorizationManager.Factory(), new CaseTenants.Factory())));
        engine.setTenantIdProvider(new CaseTenants(insiders));
        engine.setIdentityService(new EngineIdentity(teams, insiders));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new GroupRuleCommandChecker())));
    }

    private void parseListeners(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        listeners = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        listeners.add(new CaseParseListener(mirror, door));
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
