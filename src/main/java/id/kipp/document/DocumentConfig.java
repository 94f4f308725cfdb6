package id.kipp.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfig {

    @Bean(destroyMethod = "close")
    Reading reading(ReadingSettings settings) {
        return new Reading(settings);
    }
}
