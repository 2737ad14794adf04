package vn.kstthc.plandocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;
import vn.kstthc.organization.Organization;

/** The words of unit cells, with the units of the province. */
@IntegrationTest
class UnitCellTest {

    @Autowired
    private Organization organization;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ và UBND cấp xã | stp | snv ; COMMUNES |",
                "Sở Tư pháp phối hợp với Sở Nội vụ chủ trì | stp+snv | |",
                "Sở Tư pháp, Sở Nội vụ chủ trì; các sở, ban, ngành phối hợp | stp+snv | DEPARTMENTS |",
                "Sở Tư pháp chủ trì, Sở Nội vụ phối hợp | stp | snv |",
                "Sở Tư pháp; Sở Nội vụ | stp ; snv | |",
                "Sở Tư pháp (chủ trì); các sở, ngành liên quan (phối hợp) | stp | DEPARTMENTS |",
                "Chủ trì: Sở Tư pháp; Phối hợp: Sở Nội vụ, UBND cấp xã | stp | snv ; COMMUNES |",
                "Chủ trì: Sở Tư pháp, Cơ quan phối hợp: Sở Nội vụ; UBND cấp xã | stp | snv ; COMMUNES |",
                "TTPVHCC tỉnh phối hợp với các sở, ban, ngành | ttpvhcc-tinh | DEPARTMENTS |",
                "UBND cấp huyện, xã; UBND xã, phường | DISTRICTS ; COMMUNES | |",
                "Sở Tư pháp, liên minh hợp tác xã phối hợp | | stp ; ?liên minh hợp tác xã |",
                "Sở Tư pháp thẩm định; VP UBND tỉnh theo dõi, hướng dẫn, đôn đốc | stp | | vpub",
                "VP UBND tỉnh (có ý kiến) | vpub | |",
                "Các cơ quan, đơn vị được giao chủ trì; Sở Nội vụ đôn đốc | ASSIGNED_LEADS | | snv",
                "SBN; TTPVHCC tỉnh | DEPARTMENTS ; ttpvhcc-tinh | |",
                "Sở VH,TT&DL; Sở GD&ĐT; Sở KH&CN | svhttdl ; sgddt ; skhcn | |",
                "Uỷ ban nhân dân các xã, phường; Thủ trưởng các sở, ban ngành | COMMUNES ; DEPARTMENTS | |",
                "Văn phòng UBND tỉnh Quảng Ngãi; Chủ tịch UBND cấp xã | vpub ; COMMUNES | |",
                "UBND xã Ba Tô, UBND xã Ba Tơ | ubnd-xa-ba-too ; ubnd-xa-ba-tow | |",
                "SỞ TƯ PHÁP, So Noi vu | stp ; snv | |",
                "Sở, ngành tỉnh ban, cấp | DEPARTMENTS | |",
                "Sở Y tế / Sở Nội vụ + Sở Tài chính - Sở Tư pháp | syt ; snv ; stc ; stp | |",
                "Sở Y tế và Sở Nội vụ đồng chủ trì | syt+snv | |",
                "- Đơn vị chủ trì: Sở Y tế - Đơn vị phối hợp: Sở Nội vụ | syt | snv |",
                "Các sở: Y tế, Nội vụ, Tài chính; UBND cấp xã | syt ; snv ; stc ; COMMUNES | |",
                "Sở Y tế, Nội vụ và Tài chính chủ trì; VPUBND tỉnh phối hợp | syt+snv+stc | vpub |",
                "Sở Y tế, Ngoại vụ | syt ; ?Ngoại vụ | |"
            })
    void rolesAndUnits(String cell, String leads, String coordinating, String overseers) {
        var read = read(cell, Column.UNITS, 2025);
        assertThat(PlanLines.mentions(read.leads())).isEqualTo(orEmpty(leads));
        assertThat(PlanLines.mentions(read.coordinating())).isEqualTo(orEmpty(coordinating));
        assertThat(PlanLines.mentions(read.overseers())).isEqualTo(orEmpty(overseers));
    }

    @Test
    void namesOfAnotherTimeAreFollowedToTheEndOfTheYear() {
        assertThat(read("Sở Thông tin và Truyền thông", Column.LEAD, 2022).leads())
                .extracting(UnitMention::units)
                .containsExactly(List.of("sttt"));
        var later = read("Sở TT&TT", Column.LEAD, 2025);
        assertThat(later.leads()).containsExactly(new UnitMention("Sở TT&TT", List.of("skhcn"), null));
        assertThat(later.warnings())
                .containsExactly(RowWarning.of("unit-followed", "Sở TT&TT", "Sở Khoa học và Công nghệ"));
        assertThat(read("Trung tâm hành chính công tỉnh", Column.LEAD, 2018)
                        .leads()
                        .get(0)
                        .units())
                .containsExactly("ttpvhcc-tinh");
        var early = read("Thuế tỉnh", Column.LEAD, 2022);
        assertThat(early.leads()).containsExactly(new UnitMention("Thuế tỉnh", List.of(), null));
        assertThat(early.warnings()).containsExactly(RowWarning.of("unit-not-in-year", "Thuế tỉnh"));
        assertThat(read("UBND huyện Bình Sơn", Column.LEAD, 2025).leads().get(0).units())
                .containsExactly("ubnd-h-binh-son");
    }

    @Test
    void aNameThatFitsNoneOrTwoIsLeftToPeople() {
        var read = read("UBND xã Ba To; Sở Nội vu và Sở Lao động", Column.LEAD, 2025);
        assertThat(PlanLines.mentions(read.leads())).isEqualTo("?UBND xã Ba To ; snv ; ?Sở Lao động");
        assertThat(read.warnings()).hasSize(2);
        assertThat(read.warnings().get(0).args().get(1))
                .contains("Ủy ban nhân dân xã Ba Tô")
                .contains("Ủy ban nhân dân xã Ba Tơ");
    }

    @Test
    void theColumnTellsTheRoleWhereWordsDoNot() {
        assertThat(read("Sở Tư pháp", Column.COORDINATING, 2025).coordinating()).hasSize(1);
        assertThat(read("Sở Tư pháp", Column.OVERSEER, 2025).overseers()).hasSize(1);
        var partners = read("Sở Tư pháp phối hợp với Sở Nội vụ", Column.LEAD, 2025);
        assertThat(PlanLines.mentions(partners.leads())).isEqualTo("stp");
        assertThat(PlanLines.mentions(partners.coordinating())).isEqualTo("snv");
    }

    private UnitCell read(String cell, Column column, int year) {
        var read = new UnitCell(new UnitNames(organization, year));
        read.read(CellText.clean(cell), column);
        return read;
    }

    private static String orEmpty(String expected) {
        return expected == null ? "" : expected;
    }
}
