package vn.kstthc.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Staff;

/** Puts the outbox together with the mail server, if one is configured. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    Postman notificationPostman(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        return new Postman(sender.getIfAvailable(), settings);
    }

    @Bean
    MailAddresses notificationMailAddresses(Organization organization) {
        return username -> organization
                .staff(username)
                .filter(Staff::enabled)
                .map(Staff::email)
                .filter(address -> !address.isBlank());
    }

    @Bean
    DailyDigest notificationDailyDigest(
            JdbcClient jdbc, TransactionTemplate transactions, Postman post, DigestLists lists, MailSettings settings) {
        return new DailyDigest(jdbc, transactions, post, lists, settings);
    }

    @Bean
    UrgentMail notificationUrgentMail(JdbcClient jdbc, TransactionTemplate transactions, Postman post) {
        return new UrgentMail(jdbc, transactions, post);
    }

    @Bean
    MailDelivery notificationMailDelivery(
            Outbox outbox, Postman post, MailAddresses addresses, MailComposer composer, DeliveryCounters counters) {
        return new MailDelivery(outbox, post, addresses, composer, counters);
    }

    /** Plain text templates: {@code templates/notification/mail/text.txt}. */
    @Bean
    ITemplateResolver notificationTextTemplates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        resolver.getResolvablePatternSpec().addPattern("notification/mail/text");
        resolver.setOrder(0);
        return resolver;
    }
}
