package vn.kstthc.organization.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;

@IntegrationTest
class EngineGrantsTest {

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    EngineGrants grants;

    private boolean may(String group, Permission permission, Resource resource, String id) {
        return authorizations.isUserAuthorized("nobody-in-particular", List.of(group), permission, resource, id);
    }

    @Test
    void staffUseTasklistButHoldNoRightOnTasksOrInstancesOfOthers() {
        assertThat(may("staff", Permissions.ACCESS, Resources.APPLICATION, "tasklist"))
                .isTrue();
        assertThat(may("staff", Permissions.READ, Resources.FILTER, "any")).isTrue();
        assertThat(may("staff", Permissions.CREATE, Resources.FILTER, "*")).isFalse();
        assertThat(may("staff", Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isFalse();
        assertThat(may("staff", Permissions.READ, Resources.TASK, "any")).isFalse();
        assertThat(may("staff", ProcessDefinitionPermissions.READ_TASK, Resources.PROCESS_DEFINITION, "any"))
                .isFalse();
        assertThat(may("staff", ProcessDefinitionPermissions.READ_INSTANCE, Resources.PROCESS_DEFINITION, "any"))
                .isFalse();
        assertThat(may(
                        "staff",
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "unit-work"))
                .isFalse();
        assertThat(may("staff", Permissions.UPDATE, Resources.PROCESS_INSTANCE, "any"))
                .isFalse();
    }

    @Test
    void supervisorsWatchInCockpitAndChangeNothing() {
        assertThat(may("supervisors", Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isTrue();
        assertThat(may("supervisors", ProcessDefinitionPermissions.READ_INSTANCE, Resources.PROCESS_DEFINITION, "any"))
                .isTrue();
        assertThat(may(
                        "supervisors",
                        ProcessDefinitionPermissions.UPDATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "any"))
                .isFalse();
        assertThat(may("supervisors", Permissions.UPDATE, Resources.TASK, "any"))
                .isFalse();
        assertThat(may("supervisors", Permissions.ACCESS, Resources.APPLICATION, "admin"))
                .isFalse();
    }

    @Test
    void administratorsMayDoAll() {
        assertThat(may("camunda-admin", Permissions.DELETE, Resources.DEPLOYMENT, "any"))
                .isTrue();
        assertThat(may("camunda-admin", Permissions.ACCESS, Resources.APPLICATION, "admin"))
                .isTrue();
    }

    @Test
    void anotherStartAddsNothing() {
        var before = authorizations.createAuthorizationQuery().count();
        grants.start();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }
}
