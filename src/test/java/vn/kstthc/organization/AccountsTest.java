package vn.kstthc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.IntegrationTest;
import vn.kstthc.TestClock;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** The engine's users, groups and memberships follow the organization in its transaction. */
@IntegrationTest
class AccountsTest {

    @Autowired
    StaffRegister register;

    @Autowired
    IdentityService identity;

    @Autowired
    Organization organization;

    @Autowired
    PostsTick tick;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private StaffRegister.NewPost post(String unit, Role role, int daysFromNow) {
        var day = Zones.dateOf(clock.now()).plusDays(daysFromNow);
        return new StaffRegister.NewPost(unit, role, List.of(), day);
    }

    private List<String> engineGroups(String username) {
        return identity.createGroupQuery().groupMember(username).list().stream()
                .map(Group::getId)
                .toList();
    }

    @Test
    void everyDemonstrationUserHasAnAccountWithTheGroupsOfThePosts() {
        for (var username : List.of("admin", "cv.vpub", "ld.stp", "gs.vpub", "cv.ubnd-xa-ba-too")) {
            assertThat(identity.checkPassword(username, "demo")).isTrue();
            assertThat(engineGroups(username)).containsExactlyInAnyOrderElementsOf(organization.groupsOf(username));
        }
        assertThat(identity.createUserQuery().userId("ld.stp").singleResult().getFirstName())
                .isEqualTo("Giám đốc Sở Tư pháp");
        assertThat(engineGroups("gs.vpub")).contains("supervisors");
        assertThat(engineGroups("admin")).contains("camunda-admin");
    }

    @Test
    void passwordsAreStoredAsArgon2Hashes() {
        var stored = jdbc.sql("select pwd_ from public.act_id_user")
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().allSatisfy(hash -> assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m="));
        assertThat(stored).doesNotHaveDuplicates();
    }

    @Test
    @Transactional
    void accountsFollowPeopleAndPosts() {
        var password = register.add("zz.follow", "Trần Văn Bình", "binh@example.org", post("stp", Role.OFFICER, 0));
        assertThat(identity.checkPassword("zz.follow", password)).isTrue();
        assertThat(engineGroups("zz.follow")).containsExactlyInAnyOrder("staff", "stp", "stp:OFFICER");

        register.addPost("zz.follow", post("vpub", Role.SUPERVISOR, 0));
        assertThat(engineGroups("zz.follow")).contains("supervisors", "vpub:SUPERVISOR");

        register.rename("zz.follow", "Trần Văn Bình (B)", "b@example.org");
        assertThat(identity.createUserQuery().userId("zz.follow").singleResult().getEmail())
                .isEqualTo("b@example.org");

        register.enable("zz.follow", false);
        assertThat(identity.createUserQuery().userId("zz.follow").count()).isZero();
        assertThat(organization.groupsOf("zz.follow")).isEmpty();
    }

    @Test
    void whatIsRolledBackLeavesNoAccount() {
        transaction.executeWithoutResult(status -> {
            register.add("zz.undone", "Không còn", "undone@example.org", post("stp", Role.DIVISION_HEAD, 0));
            assertThat(engineGroups("zz.undone")).contains("stp:DIVISION_HEAD");
            assertThat(organization.staffed("stp:DIVISION_HEAD")).isTrue();
            status.setRollbackOnly();
        });
        assertThat(identity.createUserQuery().userId("zz.undone").count()).isZero();
        assertThat(identity.createGroupQuery().groupId("stp:DIVISION_HEAD").count())
                .isZero();
        assertThat(organization.staff("zz.undone")).isEmpty();
        assertThat(organization.staffed("stp:DIVISION_HEAD")).isFalse();
    }

    @Test
    @Transactional
    void postsBeginAndEndAsDaysPass() {
        register.add("zz.days", "Lê Thị Cúc", "cuc@example.org", post("stp", Role.OFFICER, 2));
        assertThat(engineGroups("zz.days")).containsExactly("staff");

        clock.advance(Duration.ofDays(2));
        assertThat(tick.tick(clock.now())).isEqualTo(1);
        assertThat(engineGroups("zz.days")).contains("stp:OFFICER");

        var id = organization.posts("zz.days").get(0).id();
        register.endPost(id, Zones.dateOf(clock.now()));
        assertThat(engineGroups("zz.days")).contains("stp:OFFICER");
        clock.advance(Duration.ofDays(1));
        tick.tick(clock.now());
        assertThat(engineGroups("zz.days")).containsExactly("staff");
    }

    @Test
    @Transactional
    void theLastAdministratorStays() {
        var id = organization.posts("admin").get(0).id();
        assertThatThrownBy(() -> register.endPost(id, LocalDate.of(2026, 1, 1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> register.enable("admin", false)).isInstanceOf(Refusal.class);
    }

    @Test
    @Transactional
    void onesOwnPasswordIsChangedByWhoKnowsIt() {
        assertThatThrownBy(() -> register.changePassword("cv.sct", "wrong", "một câu dài dễ nhớ"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> register.changePassword("cv.snv", "demo", "ngắn"))
                .isInstanceOf(Refusal.class);
        register.changePassword("cv.snv", "demo", "một câu dài dễ nhớ");
        assertThat(identity.checkPassword("cv.snv", "một câu dài dễ nhớ")).isTrue();
        assertThat(identity.checkPassword("cv.snv", "demo")).isFalse();
    }
}
