package vn.kstthc.organization;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The invented people of the demonstration: who they are and which posts they hold. */
@Component
class DemoStaff {

    static final String PASSWORD = "demo";

    private static final String COMMITTEE = "ubnd-tinh";
    private static final String OFFICE = "vpub";
    private static final String DIVISION = "vpub-kstthc";
    private static final List<String> COMMUNES =
            List.of("ubnd-phuong-cam-thanh", "ubnd-xa-ba-tow", "ubnd-xa-ba-too", "ubnd-dac-khu-ly-son");
    private static final List<String> VICE_CHAIR_FIELDS =
            List.of("kstthc", "tu-phap", "noi-vu", "xay-dung", "dat-dai", "khoa-hoc");

    /** Titles of the head where it is not "Giám đốc". */
    private static final Map<String, String> HEADS =
            Map.of("thanhtra", "Chánh", "bqldq", "Trưởng ban", "thuetinh", "Trưởng", "baoptth", "Tổng Biên tập");

    /** A person with the roles held in units. */
    record Person(String username, String fullName, List<Holding> holdings) {}

    /** One role in one unit. */
    record Holding(Unit unit, Role role, List<String> fields) {}

    private final DirectoryWriter writer;

    DemoStaff(DirectoryWriter writer) {
        this.writer = writer;
    }

    /** Adds the people who are not there yet. Posts begin with their unit. */
    void add(DirectoryDay today, Directory directory) {
        people(today)
                .filter(person -> !directory.staff().containsKey(person.username()))
                .forEach(this::add);
    }

    private void add(Person person) {
        var email = person.username() + "@demo.invalid";
        writer.save(new Staff(person.username(), person.fullName(), email, true, true));
        person.holdings()
                .forEach(h -> writer.savePost(
                        person.username(),
                        h.unit().code(),
                        h.role(),
                        h.fields(),
                        new Validity(h.unit().validity().from(), null)));
    }

    private static Stream<Person> people(DirectoryDay today) {
        var units = today.present();
        return Stream.concat(
                leadersAndOffice(units),
                units.values().stream().filter(DemoStaff::hasPair).flatMap(DemoStaff::pair));
    }

    private static Stream<Person> leadersAndOffice(Map<String, Unit> units) {
        var committee = units.get(COMMITTEE);
        var office = units.get(OFFICE);
        return Stream.of(
                person("admin", "Quản trị hệ thống", office, Role.ADMIN),
                person("ct.ubnd-tinh", "Chủ tịch UBND tỉnh", committee, Role.CHAIR),
                new Person(
                        "pct.ubnd-tinh",
                        "Phó Chủ tịch UBND tỉnh",
                        List.of(new Holding(committee, Role.VICE_CHAIR, VICE_CHAIR_FIELDS))),
                new Person(
                        "cv.vpub",
                        "Chuyên viên VP UBND tỉnh",
                        List.of(
                                new Holding(office, Role.OFFICER, List.of()),
                                new Holding(office, Role.FOCAL_POINT, List.of()),
                                new Holding(units.get(DIVISION), Role.OFFICER, List.of()))),
                person("ld.vpub", "Chánh Văn phòng UBND tỉnh", office, Role.OFFICE_CHIEF),
                person("vt.vpub", "Văn thư VP UBND tỉnh", office, Role.RECORDS_CLERK),
                person("gs.vpub", "Giám sát viên VP UBND tỉnh", office, Role.SUPERVISOR));
    }

    private static boolean hasPair(Unit unit) {
        var provincial = unit.level() == UnitLevel.PROVINCE
                && !unit.isDivision()
                && !unit.code().equals(COMMITTEE)
                && !unit.code().equals(OFFICE);
        return provincial || COMMUNES.contains(unit.code());
    }

    private static Stream<Person> pair(Unit unit) {
        return Stream.of(
                person("cv." + unit.code(), "Chuyên viên " + called(unit), unit, Role.OFFICER),
                person("ld." + unit.code(), headOf(unit), unit, Role.HEAD));
    }

    private static String headOf(Unit unit) {
        var title = unit.level() == UnitLevel.COMMUNE ? "Chủ tịch" : HEADS.getOrDefault(unit.code(), "Giám đốc");
        return title + " " + called(unit);
    }

    /** Departments by their name, bodies with long names by the short one. */
    private static String called(Unit unit) {
        return unit.type() == UnitType.DEPARTMENT ? unit.name() : unit.shortName();
    }

    private static Person person(String username, String fullName, Unit unit, Role role) {
        return new Person(username, fullName, List.of(new Holding(unit, role, List.of())));
    }
}
