package vn.kstthc.notification;

import org.springframework.stereotype.Component;

/**
 * Within it nobody is told of new tasks, or of dates that have passed already, one by one, because one notice tells of all
 * of them. Bound to the thread that opens many cases at once.
 */
@Component
public class Silence {

    private final ThreadLocal<Boolean> on = ThreadLocal.withInitial(() -> false);

    public void during(Runnable work) {
        var before = on.get();
        on.set(true);
        try {
            work.run();
        } finally {
            on.set(before);
        }
    }

    public boolean isOn() {
        return on.get();
    }
}
