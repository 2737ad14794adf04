package vn.kstthc.workflow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether this installation is a demonstration; templates know it as {@code @demonstration}. */
@Component("demonstration")
public class Demonstration {

    private final ObjectProvider<DemoClock> clock;

    Demonstration(ObjectProvider<DemoClock> clock) {
        this.clock = clock;
    }

    /** True where the clock may be moved. */
    public boolean isOn() {
        return clock.getIfAvailable() != null;
    }
}
