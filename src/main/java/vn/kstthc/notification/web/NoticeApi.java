package vn.kstthc.notification.web;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.notification.NoticeFilter;
import vn.kstthc.notification.NoticeLog;

/** Who was told what about a case, for administrators and supervisors. */
@RestController
@RequestMapping("/api/notices")
class NoticeApi {

    private static final int LIMIT = 1000;

    private final NoticeLog log;

    NoticeApi(NoticeLog log) {
        this.log = log;
    }

    /** The newest notices, of one case when it is given. */
    @GetMapping
    List<NoticeJson> list(@RequestParam(name = "case") Optional<String> caseNumber) {
        return log.page(NoticeFilter.ofCase(caseNumber), 0, LIMIT).content().stream()
                .map(NoticeJson::of)
                .toList();
    }
}
