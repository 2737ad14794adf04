package vn.kstthc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;

@IntegrationTest
class OrganizationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Autowired
    Organization organization;

    @Test
    void groupsOfUnitsHaveTheMembersOfTheDay() {
        assertThat(organization.members("DEPARTMENTS", TODAY)).hasSize(14).contains("vpub", "stp", "bqldq");
        assertThat(organization.members("COMMUNES", TODAY)).hasSize(96);
        assertThat(organization.members("SELF_INSPECTION", TODAY)).hasSize(110);
    }
}
