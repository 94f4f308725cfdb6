package id.kipp.notice;

import id.kipp.kernel.Unchecked;
import org.springframework.stereotype.Service;

@Service
public class Notices {
    @Unchecked("modules tell people what their rules say they should know")
    public void tell(Audience audience, String key, String link, Object... arguments) {}
}
