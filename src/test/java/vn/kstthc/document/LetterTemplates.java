package vn.kstthc.document;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Wrote the letter templates below {@code src/main/resources/templates/document} once. From then on officials edit
 * them in Word; run it again only to start a template afresh. Placeholders are listed in {@code docs/letters.md}.
 */
final class LetterTemplates {

    private static final String DECREE = "Nghị định số 20/2008/NĐ-CP ngày 14 tháng 02 năm 2008 của Chính phủ về tiếp"
            + " nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính (được sửa đổi, bổ sung tại"
            + " Nghị định số 48/2013/NĐ-CP và Nghị định số 92/2017/NĐ-CP)";
    private static final String PERSON = "Ông (Bà) {{sender}}";
    private final Path folder;

    private LetterTemplates(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        var templates =
                new LetterTemplates(Path.of(args.length > 0 ? args[0] : "src/main/resources/templates/document"));
        templates.forward();
        templates.reply();
        templates.guidance();
        templates.refusal();
        templates.redirection();
        templates.closing();
        templates.extension();
        templates.opinionRequest();
        new PublicationTemplates(templates.folder).write();
        new ReviewTemplates(templates.folder).write();
        PlanTemplates.write(templates.folder);
    }

    private void forward() throws IOException {
        new LetterSheet()
                .head("chuyển phản ánh, kiến nghị về {{subject}}")
                .addressee("{{addressee}}.")
                .body("Ngày {{receivedOn}}, {{issuerName}} tiếp nhận phản ánh, kiến nghị qua hình thức {{channel}}"
                        + " (mã hồ sơ {{caseNumber}}; người gửi: {{sender}}) với nội dung như sau:")
                .each("content", "{{=#this}}")
                .body("Qua xem xét, nội dung phản ánh, kiến nghị nêu trên thuộc loại: {{class}}, thuộc thẩm quyền xử"
                        + " lý của {{addressee}}.")
                .body("Căn cứ " + DECREE + ", {{issuerName}} chuyển phản ánh, kiến nghị nêu trên đến {{addressee}} để"
                        + " xem xét, xử lý theo thẩm quyền; trả lời người gửi và gửi kết quả xử lý về {{issuerName}}"
                        + " chậm nhất ngày {{dueOn}} để theo dõi, tổng hợp và công khai theo quy định./.")
                .end()
                .write(folder.resolve("feedback/forward.docx"));
    }

    private void reply() throws IOException {
        new LetterSheet()
                .head("trả lời phản ánh, kiến nghị về {{subject}}")
                .addressee(PERSON + ".")
                .body("Ngày {{receivedOn}}, {{issuerName}} nhận được phản ánh, kiến nghị của Ông (Bà) (mã hồ sơ"
                        + " {{caseNumber}}) với nội dung như sau:")
                .each("content", "{{=#this}}")
                .body("{{issuerName}} trân trọng cảm ơn ý kiến của Ông (Bà). Sau khi xem xét, kiểm tra, {{issuerName}}"
                        + " trả lời như sau:")
                .each("findings", "{{=#this}}")
                .body("Kết quả xử lý: {{outcome}}.")
                .body("Căn cứ: {{legalBasis}}.")
                .body("Trên đây là nội dung trả lời của {{issuerName}}. Trường hợp cần trao đổi thêm, đề nghị Ông (Bà)"
                        + " liên hệ {{contact}}./.")
                .end()
                .write(folder.resolve("feedback/reply.docx"));
    }

    private void guidance() throws IOException {
        new LetterSheet()
                .head("hướng dẫn bổ sung phản ánh, kiến nghị về {{subject}}")
                .addressee(PERSON + ".")
                .body("Ngày {{receivedOn}}, {{issuerName}} nhận được phản ánh, kiến nghị của Ông (Bà) về {{subject}}"
                        + " (mã hồ sơ {{caseNumber}}).")
                .body("Theo quy định tại " + DECREE + ", phản ánh, kiến nghị của Ông (Bà) chưa đủ điều kiện để xem"
                        + " xét, xử lý. Đề nghị Ông (Bà) bổ sung các nội dung sau:")
                .each("missing", "- {{=#this}};")
                .body("Nội dung bổ sung gửi về {{issuerName}} ({{contact}}) chậm nhất ngày {{dueOn}}. Thời hạn xử lý"
                        + " được tính từ ngày {{issuerName}} nhận đủ nội dung bổ sung. Quá thời hạn nêu trên mà không"
                        + " nhận được nội dung bổ sung, {{issuerName}} sẽ kết thúc việc xem xét phản ánh, kiến nghị./.")
                .end()
                .write(folder.resolve("feedback/guidance.docx"));
    }

    private void refusal() throws IOException {
        new LetterSheet()
                .head("")
                .type("THÔNG BÁO", "Về việc từ chối tiếp nhận phản ánh, kiến nghị")
                .addressee(PERSON + ".")
                .body("Ngày {{receivedOn}}, {{issuerName}} nhận được phản ánh, kiến nghị của Ông (Bà) về {{subject}}"
                        + " (mã hồ sơ {{caseNumber}}).")
                .body("Căn cứ " + DECREE + ", {{issuerName}} không tiếp nhận, xử lý phản ánh, kiến nghị nêu trên vì"
                        + " lý do sau:")
                .each("reasons", "{{=#this}}")
                .body("{{issuerName}} thông báo để Ông (Bà) biết. Mọi trao đổi xin liên hệ {{contact}}./.")
                .end()
                .write(folder.resolve("feedback/refusal.docx"));
    }

    private void redirection() throws IOException {
        new LetterSheet()
                .head("hướng dẫn gửi {{petition}}")
                .addressee(PERSON + ".")
                .body("Ngày {{receivedOn}}, {{issuerName}} nhận được văn bản của Ông (Bà) về {{subject}} (mã hồ sơ"
                        + " {{caseNumber}}).")
                .body("Qua xem xét, nội dung văn bản là {{petition}}, không thuộc phạm vi điều chỉnh của " + DECREE
                        + ".")
                .body("{{issuerName}} hướng dẫn Ông (Bà) gửi {{petition}} đến {{addressee}} để được xem xét, giải"
                        + " quyết theo quy định tại {{legalBasis}}. Mọi trao đổi xin liên hệ {{contact}}./.")
                .end()
                .write(folder.resolve("feedback/redirection.docx"));
    }

    private void closing() throws IOException {
        new LetterSheet()
                .head("")
                .type("THÔNG BÁO", "Về việc kết thúc xem xét phản ánh, kiến nghị")
                .addressee(PERSON + ".")
                .body("Ngày {{receivedOn}}, {{issuerName}} nhận được phản ánh, kiến nghị của Ông (Bà) về {{subject}}"
                        + " (mã hồ sơ {{caseNumber}}) và ngày {{guidedOn}} đã hướng dẫn Ông (Bà) bổ sung nội dung,"
                        + " chậm nhất ngày {{dueOn}}.")
                .body("Đến nay, {{issuerName}} chưa nhận được nội dung bổ sung của Ông (Bà). Căn cứ " + DECREE
                        + ", {{issuerName}} kết thúc việc xem xét phản ánh, kiến nghị nêu trên.")
                .body("Trường hợp vẫn có nhu cầu, Ông (Bà) có thể gửi lại phản ánh, kiến nghị với đầy đủ thông tin"
                        + " theo hướng dẫn. Mọi trao đổi xin liên hệ {{contact}}./.")
                .end()
                .write(folder.resolve("feedback/closing.docx"));
    }

    private void extension() throws IOException {
        new LetterSheet()
                .head("")
                .type("THÔNG BÁO", "Về việc gia hạn thời hạn xử lý phản ánh, kiến nghị")
                .addressee(PERSON + ".")
                .body("Ngày {{receivedOn}}, {{issuerName}} tiếp nhận xử lý phản ánh, kiến nghị của Ông (Bà) về"
                        + " {{subject}} (mã hồ sơ {{caseNumber}}), thời hạn trả lời đến hết ngày {{oldDueOn}}.")
                .body("Do {{reason}}, {{issuerName}} gia hạn thời hạn xử lý đến hết ngày {{newDueOn}}.")
                .body("{{issuerName}} thông báo để Ông (Bà) biết và mong nhận được sự thông cảm. Mọi trao đổi xin liên"
                        + " hệ {{contact}}./.")
                .end()
                .write(folder.resolve("feedback/extension.docx"));
    }

    private void opinionRequest() throws IOException {
        new LetterSheet()
                .head("đề nghị cho ý kiến về {{subject}}")
                .addressee("{{addressee}}.")
                .body(
                        "{{issuerName}} đang chủ trì xử lý công việc \"{{subject}}\" (mã hồ sơ {{caseNumber}}). Để có cơ sở giải"
                                + " quyết, {{issuerName}} đề nghị {{addressee}} cho ý kiến về nội dung sau:")
                .each("question", "{{=#this}}")
                .body("Ý kiến của {{addressee}} gửi về {{issuerName}} chậm nhất ngày {{dueOn}}. Quá thời hạn nêu trên,"
                        + " {{issuerName}} tiếp tục giải quyết theo thẩm quyền và ghi nhận việc chưa có ý kiến./.")
                .end()
                .write(folder.resolve("unitwork/opinion-request.docx"));
    }
}
