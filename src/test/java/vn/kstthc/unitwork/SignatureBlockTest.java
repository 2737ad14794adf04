package vn.kstthc.unitwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;

/** The lines above a signature, as Decree 30/2020, annex I, wants them. */
@IntegrationTest
class SignatureBlockTest {

    @Autowired
    SignatureBlock block;

    @Test
    void aHeadSignsInHisOwnName() {
        assertLines("syt", "ld.syt", Authority.CT, "GIÁM ĐỐC");
        assertLines("vpub", "ld.vpub", Authority.CT, "CHÁNH VĂN PHÒNG");
    }

    @Test
    void theChiefOfOfficeSignsByOrderOfTheChairman() {
        assertLines("vpub", "ld.vpub", Authority.TL, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
    }

    @Test
    void aViceChairmanSignsForTheChairman() {
        assertThat(block.usual("ubnd-tinh", "pct.ubnd-tinh")).isEqualTo(Authority.KT);
        assertLines("ubnd-tinh", "pct.ubnd-tinh", Authority.KT, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertLines("ubnd-tinh", "pct.ubnd-tinh", Authority.TM, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertLines("ubnd-tinh", "ct.ubnd-tinh", Authority.TM, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aDraftNamesTheTitleAndLeavesTheNameOpen() {
        assertThat(block.open("syt"))
                .containsEntry("authorityLines", List.of("GIÁM ĐỐC"))
                .containsEntry("signerName", "");
    }

    private void assertLines(String unit, String signer, Authority authority, String... lines) {
        var signature =
                new SignatureRecord("PAKN-2026-000001", "", signer, authority, "01/X", LocalDate.of(2026, 9, 6), null);
        assertThat(block.of(unit, signature)).containsEntry("authorityLines", List.of(lines));
    }
}
