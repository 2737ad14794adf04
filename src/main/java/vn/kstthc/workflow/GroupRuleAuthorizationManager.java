package vn.kstthc.workflow;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Narrows every task query, list, count or filter to the tasks of the person or of the person's groups, and those he waits for. */
final class GroupRuleAuthorizationManager extends AuthorizationManager {

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        var me = getCurrentAuthentication();
        if (me == null || !isAuthCheckExecuted() || readsEveryTask()) {
            super.configureTaskQuery(query);
            return;
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false); // replaced by the condition below
        if (!asksForOwn(query, me) && !narrowed(query, me)) {
            query.addOrQuery(new MineOursOrAwaited(me));
        }
    }

    private boolean readsEveryTask() {
        return isAuthorized(Permissions.READ, Resources.TASK, Authorization.ANY);
    }

    /** A query for my own tasks, for those I wait for or for tasks of some of my groups cannot show more: spared the slow "or". */
    private static boolean asksForOwn(TaskQueryImpl query, Authentication me) {
        if (query.isOrQueryActive()) {
            return false;
        }
        var groups = query.getCandidateGroupsInternal();
        var mine = me.getUserId().equals(query.getAssignee()) || me.getUserId().equals(query.getOwner());
        return mine
                || (groups != null
                        && !groups.isEmpty()
                        && me.getGroupIds() != null
                        && me.getGroupIds().containsAll(groups));
    }

    /** One query object may be counted and then listed. The mark is a type of ours: no caller can send it. */
    private static boolean narrowed(TaskQueryImpl query, Authentication me) {
        return query.getQueries().stream()
                .anyMatch(part -> part instanceof MineOursOrAwaited mine
                        && mine.getAssignee().equals(me.getUserId()));
    }

    /** "Assigned to me, awaited by me or offered to one of my groups", joined to whatever else the query asks for. */
    private static final class MineOursOrAwaited extends TaskQueryImpl {

        private static final long serialVersionUID = 1L;

        MineOursOrAwaited(Authentication me) {
            setOrQueryActive();
            taskAssignee(me.getUserId());
            taskOwner(me.getUserId());
            if (me.getGroupIds() != null && !me.getGroupIds().isEmpty()) {
                taskCandidateGroupIn(me.getGroupIds());
                includeAssignedTasksInternal();
            }
        }
    }

    /** Opens an authorization manager with this rule for each command. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new GroupRuleAuthorizationManager();
        }
    }
}
