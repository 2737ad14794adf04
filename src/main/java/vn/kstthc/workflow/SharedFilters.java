package vn.kstthc.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The filters that everybody finds in Tasklist. The rule of who sees a task narrows each of them to the person; none
 * looks at process variables, which would cost a join and shows nothing to officers.
 */
@Component
class SharedFilters {

    private static final String STAFF = "staff";
    private static final String SOON = "${dateTime().plusDays(" + TaskMirror.SOON.toDays() + ")}";
    private static final String OPINION = "Task_GiveOpinion";
    /** One node at a time creates them. */
    private static final long LOCK = 0x6b737474_68630001L;

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final JdbcClient jdbc;

    SharedFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations, JdbcClient jdbc) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void ensure() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(?)) locked")
                .param(LOCK)
                .query(Integer.class)
                .single();
        var wanted = queries();
        var priority = 0;
        for (var entry : wanted.entrySet()) {
            ensure(entry.getKey(), entry.getValue(), priority);
            priority += 10;
        }
    }

    private Map<String, TaskQuery> queries() {
        Map<String, TaskQuery> queries = new LinkedHashMap<>();
        queries.put("Việc của tôi", byDue().taskAssigneeExpression("${currentUser()}"));
        queries.put("Việc của đơn vị", ours());
        queries.put("Sắp đến hạn", ours().dueAfterExpression("${now()}").dueBeforeExpression(SOON));
        queries.put("Quá hạn", ours().dueBeforeExpression("${now()}"));
        queries.put("Chờ đơn vị phối hợp", byDue().taskDefinitionKey(OPINION).taskOwnerExpression("${currentUser()}"));
        return queries;
    }

    /** Naming the person's own groups spares the query the rule of who sees a task, which would be slow. */
    private TaskQuery ours() {
        return byDue().taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    private TaskQuery byDue() {
        return tasks.createTaskQuery().active().orderByDueDate().asc();
    }

    private void ensure(String name, TaskQuery query, int priority) {
        var present = filters.createFilterQuery()
                .filterName(name)
                .filterResourceType(EntityTypes.TASK)
                .list();
        var filter = present.isEmpty() ? filters.newTaskFilter(name) : present.get(0);
        var properties = properties(priority);
        var before = present.isEmpty() ? "" : stored(filter);
        filter.setQuery(query);
        if (before.equals(stored(filter)) && properties.equals(filter.getProperties())) {
            return;
        }
        filter.setProperties(properties);
        filters.saveFilter(filter);
        share(filter);
    }

    /** The query as the engine keeps it. */
    private static String stored(Filter filter) {
        return ((FilterEntity) filter).getQueryInternal();
    }

    private static Map<String, Object> properties(int priority) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("priority", priority);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", List.of());
        return properties;
    }

    private void share(Filter filter) {
        var shared = authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .groupIdIn(STAFF)
                .count();
        if (shared == 0) {
            var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(STAFF);
            grant.setResource(Resources.FILTER);
            grant.setResourceId(filter.getId());
            grant.setPermissions(new Permissions[] {Permissions.READ});
            authorizations.saveAuthorization(grant);
        }
    }
}
