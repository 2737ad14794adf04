package vn.kstthc.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a case stands in its process models. Whoever may see the case may see this, so the engine is asked without its
 * own permission check; the caller has checked that the case may be seen.
 */
@Service
public class CaseDiagram {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;

    CaseDiagram(
            RuntimeService runtime,
            HistoryService history,
            RepositoryService repository,
            ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.engine = engine;
    }

    /** One entry per model that the case runs through or ran through, in the order in which it reached them. */
    @Transactional(readOnly = true)
    public List<DiagramState> of(String caseNumber) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> read(caseNumber)));
    }

    private List<DiagramState> read(String caseNumber) {
        var byDefinition = history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        HistoricProcessInstance::getProcessDefinitionId, LinkedHashMap::new, Collectors.toList()));
        var states = new ArrayList<DiagramState>();
        byDefinition.forEach((definition, instances) -> states.add(state(definition, instances)));
        return states;
    }

    private DiagramState state(String definitionId, List<HistoricProcessInstance> instances) {
        var definition = repository.getProcessDefinition(definitionId);
        var active = new TreeSet<String>();
        var done = new TreeSet<String>();
        for (var instance : instances) {
            if (instance.getEndTime() == null) {
                addLeaves(runtime.getActivityInstance(instance.getId()), active);
            }
            done.addAll(doneTasks(instance.getId()));
        }
        done.removeAll(active);
        return new DiagramState(definition.getKey(), definition.getName(), xml(definitionId), active, done);
    }

    private Set<String> doneTasks(String instanceId) {
        return history.createHistoricTaskInstanceQuery().processInstanceId(instanceId).finished().list().stream()
                .map(HistoricTaskInstance::getTaskDefinitionKey)
                .collect(Collectors.toSet());
    }

    private static void addLeaves(@Nullable ActivityInstance instance, Set<String> active) {
        if (instance == null) {
            return; // ended while we were reading
        }
        for (var child : instance.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0) {
                active.add(child.getActivityId());
            } else {
                addLeaves(child, active);
            }
        }
    }

    private String xml(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Model of " + definitionId, e);
        }
    }
}
