package net.openmeet.planted.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {

    @GetMapping("/planted")
    String handlerWithoutAccess() {
        return "";
    }
}
