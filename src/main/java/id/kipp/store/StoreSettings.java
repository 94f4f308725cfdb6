package id.kipp.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded store keeps its data.
 *
 * @param data its folder; a relative one starts where the application was started
 * @param reserve what writes leave free on the disk
 */
@ConfigurationProperties("kipp")
record StoreSettings(@DefaultValue("data") Path data, @DefaultValue("64MB") DataSize reserve) {}
