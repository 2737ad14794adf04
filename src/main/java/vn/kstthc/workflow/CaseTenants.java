package vn.kstthc.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.kstthc.shared.Insiders;

/**
 * Hides restricted cases in every door of the engine by the engine's own tenant check: each such case is a tenant, named
 * by its number, of which its insiders are the members ({@link EngineIdentity}). Instances of all other cases have no tenant.
 */
final class CaseTenants implements TenantIdProvider {

    private final ObjectProvider<Insiders> insiders;

    CaseTenants(ObjectProvider<Insiders> insiders) {
        this.insiders = insiders;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() instanceof ExecutionEntity caller) {
            return caller.getTenantId();
        }
        return StartPermit.caseNumber()
                .filter(insiders.getObject().byCase()::containsKey)
                .orElse(null);
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext decision) {
        return Optional.ofNullable(decision.getExecution())
                .map(execution -> execution.getTenantId())
                .orElse(null);
    }

    /** The check holds for everybody who is signed in, but not for what the domain itself does in the engine. */
    static final class Manager extends TenantManager {

        @Override
        public boolean isTenantCheckEnabled() {
            return super.isTenantCheckEnabled() && getCommandContext().isAuthorizationCheckEnabled();
        }
    }

    /** Opens a tenant manager with this rule for each command. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TenantManager.class;
        }

        @Override
        public Session openSession() {
            return new Manager();
        }
    }
}
