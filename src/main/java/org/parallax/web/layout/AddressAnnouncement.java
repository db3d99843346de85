package org.parallax.web.layout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application where to open it. */
@Component
class AddressAnnouncement {
    private static final Logger log = LoggerFactory.getLogger(AddressAnnouncement.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            log.info("Parallax is ready: http://localhost:{}/", port);
        }
    }
}
