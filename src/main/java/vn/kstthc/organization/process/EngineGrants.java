package vn.kstthc.organization.process;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Groups;

/**
 * What the groups may do in the engine. Staff get no right on tasks or running instances here: who sees a task is a rule
 * over its assignee and candidate group.
 */
@Component
class EngineGrants implements SmartLifecycle {

    /** Before the web server listens. */
    private static final int PHASE = -900;

    private static final String ANY = Authorization.ANY;
    private static final String NAMESPACE = "http://camunda.org/schema/1.0/bpmn";

    private final AuthorizationService authorizations;
    private final RepositoryService repository;
    private volatile boolean running;

    EngineGrants(AuthorizationService authorizations, RepositoryService repository) {
        this.authorizations = authorizations;
        this.repository = repository;
    }

    @Override
    public void start() {
        grantStaff();
        grantSupervisors();
        for (var resource : Resources.values()) {
            grant(Groups.ADMINISTRATORS, resource, ANY, Permissions.ALL);
        }
        running = true;
    }

    private void grantStaff() {
        grant(Groups.STAFF, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Groups.STAFF, Resources.FILTER, ANY, Permissions.READ);
        grant(Groups.STAFF, Resources.DEPLOYMENT, ANY, Permissions.READ);
        grant(Groups.STAFF, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        grant(Groups.STAFF, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(this::hasStartForm)
                .forEach(d -> grant(
                        Groups.STAFF,
                        Resources.PROCESS_DEFINITION,
                        d.getKey(),
                        Permissions.READ,
                        Permissions.CREATE_INSTANCE));
    }

    private boolean hasStartForm(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(StartEvent.class).stream()
                .anyMatch(start -> start.getAttributeValueNs(NAMESPACE, "formRef") != null
                        || start.getAttributeValueNs(NAMESPACE, "formKey") != null);
    }

    private void grantSupervisors() {
        grant(Groups.SUPERVISORS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        for (var resource : new Resource[] {Resources.TASK, Resources.DEPLOYMENT, Resources.BATCH}) {
            grant(Groups.SUPERVISORS, resource, ANY, Permissions.READ);
        }
        grant(Groups.SUPERVISORS, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(
                Groups.SUPERVISORS,
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_HISTORY);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var present = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .singleResult();
        if (present != null && names(present.getPermissions(permissions)).equals(names(permissions))) {
            return;
        }
        var grant = present != null ? present : authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }

    private static Set<String> names(Permission... permissions) {
        var names = new TreeSet<String>();
        Arrays.stream(permissions).forEach(p -> names.add(p.getName()));
        return names;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
