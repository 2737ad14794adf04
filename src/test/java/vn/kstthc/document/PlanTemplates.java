package vn.kstthc.document;

import java.io.IOException;
import java.nio.file.Path;
import vn.kstthc.document.LetterSheet.Column;

/** Wrote the template of a plan once: a page that issues it, and its tasks across. */
final class PlanTemplates {

    private static final String DECREE = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm"
            + " soát thủ tục hành chính (được sửa đổi, bổ sung tại Nghị định số 48/2013/NĐ-CP và Nghị định số"
            + " 92/2017/NĐ-CP)";

    private PlanTemplates() {}

    static void write(Path root) throws IOException {
        var folder = root.resolve("plan");
        folder.toFile().mkdirs();
        new LetterSheet()
                .head("", "{{numberLine}}")
                .type("KẾ HOẠCH", "{{subject}}")
                .eachNote("attached", "{{=#this}}")
                .body("Căn cứ " + DECREE + ";")
                .body("{{issuerName}} ban hành Kế hoạch này (mã hồ sơ {{caseNumber}}) với các nội dung sau:")
                .heading("1. Mục đích, yêu cầu")
                .body("Bảo đảm các nhiệm vụ kiểm soát thủ tục hành chính năm {{year}} được thực hiện đầy đủ, đúng thời"
                        + " hạn; mỗi nhiệm vụ có đơn vị chủ trì, thời gian và kết quả cụ thể.")
                .heading("2. Nhiệm vụ")
                .body("{{count}} nhiệm vụ tại phụ lục kèm theo.")
                .heading("3. Tổ chức thực hiện")
                .body("Đơn vị chủ trì thực hiện nhiệm vụ, gửi kết quả kèm minh chứng; đơn vị theo dõi xem xét kết quả;"
                        + " nhiệm vụ thường xuyên được báo cáo tại phiếu quý. Khó khăn, vướng mắc và đề nghị điều chỉnh gửi"
                        + " {{control}} để tổng hợp, trình người có thẩm quyền quyết định./.")
                .end()
                .annex("PHỤ LỤC", "{{subject}}", "(Kèm theo Kế hoạch {{reference}})")
                .table(
                        new Column("Stt", "stt", 13),
                        new Column("Nội dung công việc", "content", 62),
                        new Column("Kết quả", "product", 56),
                        new Column("Chủ trì", "lead", 33),
                        new Column("Phối hợp", "coordinating", 31),
                        new Column("Theo dõi, hướng dẫn", "overseer", 25),
                        new Column("Thời gian", "schedule", 27))
                .write(folder.resolve("plan.docx"));
    }
}
