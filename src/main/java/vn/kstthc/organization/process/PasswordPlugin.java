package vn.kstthc.organization.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets the engine hash passwords with argon2 in the place of its own digest, and slow down who guesses. */
@Component
class PasswordPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(new Argon2Passwords());
        configuration.setIdentityProviderSessionFactory(new LoginThrottle.Factory());
    }
}
