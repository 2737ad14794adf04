package vn.kstthc.workflow;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Engine calls of the domain itself. The domain has decided that the person may do this, so the engine's permissions,
 * which are about the engine's own doors, do not apply.
 */
@Component
class OwnWork {

    private final ProcessEngineConfigurationImpl engine;

    OwnWork(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    <T> T run(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }
}
