package vn.kstthc.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.organization.UnitFunction;
import vn.kstthc.organization.UnitLevel;
import vn.kstthc.organization.UnitType;
import vn.kstthc.organization.Validity;

/** Who is the direct superior, in units of every place below the province's committee. */
class SuperiorsTest {

    private final Organization organization = mock(Organization.class);
    private final Superiors superiors = new Superiors(organization);

    @BeforeEach
    void aProvince() {
        when(organization.committee()).thenReturn("province");
        when(organization.holder(UnitFunction.CONTROL_OFFICE)).thenReturn("office");
        unit("province", UnitType.PEOPLES_COMMITTEE, null);
        unit("office", UnitType.OFFICE, "province");
        unit("department", UnitType.DEPARTMENT, "province");
        unit("centre", UnitType.SERVICE_CENTRE, "department");
        unit("commune", UnitType.PEOPLES_COMMITTEE, "province");
        unit("police", UnitType.SECTOR_BODY, null);
    }

    @Test
    void theControlOfficeReceivesForTheChairman() {
        assertThat(superiors.of("department")).isEqualTo("office");
        assertThat(superiors.of("commune")).isEqualTo("office");
    }

    @Test
    void aUnitBelowADepartmentReportsToTheDepartment() {
        assertThat(superiors.of("centre")).isEqualTo("department");
    }

    @Test
    void aUnitWhoseDepartmentEndedReportsToTheOneThatFollowed() {
        when(organization.successors("department")).thenReturn(Set.of("merged"));
        assertThat(superiors.of("centre")).isEqualTo("merged");
        when(organization.successors("department")).thenReturn(Set.of());
        assertThat(superiors.of("centre")).isEqualTo("office");
    }

    @Test
    void theControlOfficeItselfReportsToTheCommittee() {
        assertThat(superiors.of("office")).isEqualTo("province");
    }

    @Test
    void aUnitWhoseSuperiorIsOutsideTheProvinceReportsToTheControlOffice() {
        assertThat(superiors.of("police")).isEqualTo("office");
    }

    private void unit(String code, UnitType type, @Nullable String parent) {
        var validity = new Validity(LocalDate.of(2010, 1, 1), null);
        when(organization.require(code))
                .thenReturn(new Unit(code, code, code, type, UnitLevel.PROVINCE, parent, validity, "test"));
        when(organization.successors(code)).thenReturn(Set.of(code));
    }
}
