package org.policywatch.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.PageUrl;

class AddressJudgeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.168.1.1",
        "198.19.255.255",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:0:10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::808:808",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:db8::1",
        "2002:a00:1::1",
        "2002:7f00:1::",
        "2002:a9fe:a9fe::1",
        "2400:3200::5efe:192.168.0.1",
        "2400:3200::200:5efe:127.0.0.1",
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
      })
  void insideIsClosed(String address) throws UnknownHostException {
    assertThat(AddressJudge.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "223.5.5.5",
        "::ffff:223.5.5.5",
        "64:ff9b::df05:505",
        "2002:df05:505::1",
        "2400:3200::1",
        "2606:4700::1111",
      })
  void theInternetIsOpen(String address) throws UnknownHostException {
    assertThat(AddressJudge.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "127.1", "2130706433", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]"})
  void otherSpellingsOfLoopbackAreSeenThrough(String host) {
    AddressJudge judge = new AddressJudge(false);

    assertThatThrownBy(() -> judge.resolve(host))
        .isInstanceOf(AddressJudge.PrivateAddressException.class);
  }

  @Test
  void onlyPortsOfTheWebAreDialled() {
    AddressJudge judge = new AddressJudge(false);

    assertThat(judge.objection(new PageUrl("https://a.example/"))).isEmpty();
    assertThat(judge.objection(new PageUrl("http://a.example:8080/"))).isEmpty();
    assertThat(judge.objection(new PageUrl("http://a.example:22/"))).isPresent();
    assertThat(judge.objection(new PageUrl("http://a.example:6379/"))).isPresent();
    assertThat(new AddressJudge(true).objection(new PageUrl("http://a.example:6379/"))).isEmpty();
  }
}
