package vn.kstthc.workflow;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;

/** Acts as a person towards the application and the engine together, as the filters of a request do. */
@Component
public class ActingAs {

    private final IdentityService identity;
    private final Organization organization;

    ActingAs(IdentityService identity, Organization organization) {
        this.identity = identity;
        this.organization = organization;
    }

    public void run(String username, Runnable act) {
        call(username, () -> {
            act.run();
            return true;
        });
    }

    public <T> T call(String username, Supplier<T> act) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(username, "", AuthorityUtils.NO_AUTHORITIES));
        identity.setAuthentication(username, List.copyOf(organization.groupsOf(username)));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
            SecurityContextHolder.clearContext();
        }
    }
}
