package vn.kstthc;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules are law: each module's package-info says which others it may use. */
class ModularityTest {

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(KstthcApplication.class).verify();
    }
}
