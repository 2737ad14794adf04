package vn.kstthc.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.kstthc.organization.Teams;
import vn.kstthc.shared.Insiders;

/**
 * Whoever signs in to the engine, whatever door he came through, belongs to what the engine does not keep itself: as
 * groups his teams, as tenants the restricted cases that he may know of.
 */
final class EngineIdentity extends IdentityServiceImpl {

    private final ObjectProvider<Teams> teams;
    private final ObjectProvider<Insiders> insiders;

    EngineIdentity(ObjectProvider<Teams> teams, ObjectProvider<Insiders> insiders) {
        this.teams = teams;
        this.insiders = insiders;
    }

    @Override
    public void setAuthentication(@Nullable Authentication person) {
        super.setAuthentication(person == null || person.getUserId() == null ? person : complete(person));
    }

    private Authentication complete(Authentication person) {
        var username = person.getUserId();
        var groups = new LinkedHashSet<>(person.getGroupIds() == null ? List.of() : person.getGroupIds());
        groups.addAll(teams.getObject().of(username));
        return new Authentication(
                username, new ArrayList<>(groups), insiders.getObject().openTo(username));
    }
}
