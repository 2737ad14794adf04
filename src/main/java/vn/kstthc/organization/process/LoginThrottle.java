package vn.kstthc.organization.process;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The engine's people, with a gentler answer to wrong passwords. A few typing errors cost nothing; after them every
 * failure doubles the wait, up to a minute. Nobody is ever shut out for good: the engine's own rule would let anybody
 * lock out the Chairman with ten wrong passwords.
 */
final class LoginThrottle extends DbIdentityServiceProvider {

    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 5;

    @Override
    protected boolean isUserLocked(UserEntity user) {
        var until = user.getLockExpirationTime();
        return until != null && until.after(ClockUtil.getCurrentTime());
    }

    @Override
    protected void lockUser(UserEntity user) {
        var failures = user.getAttempts() + 1;
        var until =
                new Date(ClockUtil.getCurrentTime().getTime() + wait(failures).toMillis());
        getIdentityInfoManager().updateUserLock(user, failures, until);
    }

    static Duration wait(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return LoginThrottle.class;
        }

        @Override
        public Session openSession() {
            return new LoginThrottle();
        }
    }
}
