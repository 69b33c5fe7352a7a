<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting; tried only if the others fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS entries for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the servers for incoming mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names in certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers no sending by mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows nothing of this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered something unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may know it is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, named by %2</source>
        <comment>a server; who knows of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeTopics</name>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step failed in the way it fails without a network: no name server and no mail server could be reached. That says nothing about the address or the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: join a network, then look again. In a hotel or a train, open a web page first; some networks let nothing through before their own page was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended before everything was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole search has a time limit, so that a silent server cannot hold it up for ever. What was known by then is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: look again and allow more time, on the command line with --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy does not let mail through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some networks every connection must go through a proxy, and many proxies carry web pages only. A mail program cannot send there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: allow connections to the mail server&apos;s ports 465 and 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider offers no SMTP to its customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some providers let mail leave only through their own program or web page, or only in certain plans. Then there are no settings for other mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: ask whether another plan or a bridge program offers SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server&apos;s name does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name was given for the mail server, but no name server knows an address for it. Most often a letter is wrong, or an old guide names a server that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: take the server&apos;s name from your provider&apos;s help pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain does not exist, or it says itself that it takes no mail (a null MX). There is most likely no mailbox to send from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: check the part of your address after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names cannot be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server gave no answer or an error, so it is not known whether the name exists. A router that hangs and broken signatures of a domain (DNSSEC) look the same from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: restart the router or use another name server; then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody names a server for outgoing mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain exists, but neither lists nor its own entries name a server, and the usual names such as smtp and mail in front of it do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: look up the outgoing server on your provider&apos;s help pages and enter it. Provider: publish SRV records, so that programs find it by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers and this computer disagree about a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers know no address, but this computer&apos;s own look-up does, for instance from its hosts file or from a company&apos;s network. Mailberth uses the computer&apos;s answer and shows the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: if it is not meant so, check the hosts file and the network&apos;s name service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at the server&apos;s address and says at once that nothing listens on this port. The name or the port may be wrong, or the mail service may be down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: ask whether server and port are right and whether the service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>465 is refused, and 587 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer port 465. That is its choice and no fault: 587 with STARTTLS is sound if encryption is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: use 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587 is refused, and 465 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer port 587. That is no fault: 465 with TLS is what the standard prefers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: use 465 with TLS (often called SSL/TLS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One port is silent, another answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but on this port nothing comes back. Either the provider does not offer it, or a firewall on the way swallows it; from here the two look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: use the port that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not answer at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name was found, but no port answers. Most often the network in between blocks outgoing mail, as offices, schools, hotels and hosting companies do; the server may also be down, or may have shut out this network&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: try another one, for instance your phone&apos;s. If it works there, ask whoever runs the first to allow TCP to the server&apos;s ports 465 and 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system said at once that the address cannot be reached: no network, a firewall or a security program on this computer, or an address of a kind (IPv6) that this network does not carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: check the network, and let this program through the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is cut before the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the connection and ended it without a word. A full server, one that does not like your network&apos;s address, or a security program on the way does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: try another network, and switch off mail scanning for a test, to see which side cuts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 does not reach the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has addresses of both kinds. The newer kind, IPv6, gave no answer from here, and the older one, IPv4, had to take over. Programs that wait for IPv6 first seem slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: repair IPv6 or switch it off. The provider, if it fails from everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a server for incoming mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers as IMAP or POP3 servers do: one fetches mail from it. Sending needs the outgoing server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: take the outgoing server (SMTP) from your provider&apos;s help pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two ways to begin: TLS from the first byte, usual on 465, and STARTTLS after a greeting in the clear, usual on 587. If the program takes one and the port expects the other, they do not understand each other: either both wait in silence, or the program meets plain text where it expects TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: choose TLS (often called SSL/TLS) for 465 and STARTTLS for 587, or what the report names for this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS and STARTTLS are mixed up on a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS and TLS are mixed up on a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or port belongs to a web site, or a hotspot wants its page to be seen first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: open a web page once; then check server and port with your provider&apos;s help pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer in TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the first message of the encryption was something else. Another service, or something on the way, answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: check server and port with your provider&apos;s help pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot start encryption just now (454).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers STARTTLS and then says that TLS is not available. Most often it cannot read its own certificate or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: repair certificate and key. You: use 465 if it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ends where encryption should begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server agreed to STARTTLS and then closed the connection. A server without a usable certificate does this; so does a middlebox that does not allow encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: install a certificate. You: use 465 if it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement on keys gets no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands, but the first message of the encryption is not answered. A network that loses large packets (a wrong MTU) or that inspects mail does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: check the packet size and the mail inspection. You: try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is cut during the agreement on keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side, or something on the way, ended it in the middle. Servers that dislike a program&apos;s TLS do this, and so do firewalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: try another network; if it is cut there, too, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption could be agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides spoke TLS and did not come to an end. The TLS library&apos;s own text stands among the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: look at the details and at the server&apos;s log of that minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows only withdrawn versions of TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailberth speaks TLS 1.2 and 1.3. TLS 1.0 and 1.1 are withdrawn, because they can be attacked, and so are all versions of SSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: offer TLS 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides have no cipher in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS needs a method of encryption that both know. The server offers only outdated ones, or very few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: offer the cipher suites that RFC 9325 recommends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lacks a repair of TLS from 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, someone on the way can put words in front of an encrypted conversation. Today&apos;s TLS libraries refuse such servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: update the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server agrees on keys in a weak way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Diffie-Hellman group is smaller than 2048 bits and can be broken with effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: use a group of 2048 bits or, better, ECDHE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets in only computers that show a certificate of their own; some companies&apos; servers do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: ask for one, or for another server to send through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is a server&apos;s proof of its name and holds for a time. This one was not renewed; or this computer&apos;s date is wrong, and then every server seems expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: renew it. You: check the computer&apos;s date, and make no exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first day lies ahead. Most often this computer&apos;s clock is behind, for instance after its battery ran empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: set date and time, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server proved to be someone, but not the one asked for. Shared servers often carry only the hosting company&apos;s name; a server that pretends to be yours looks the same. Only the subject alternative names count, not the common name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: say which name to enter. You: make no exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not hold the server&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was given as an IP address. Certificates are made for names and seldom hold addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: enter the server&apos;s name in place of its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is vouched for by itself alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can make such a certificate for any name, so it proves nothing to a stranger. Servers at home and in companies often have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: use a public authority, or install the certificate on the computers that need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of certificates ends at an issuer that is not in this computer&apos;s list. A company&apos;s own authority, a security program that reads mail, and someone who listens in look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: find out who the issuer is, and install it only if it is your own organisation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate in between is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows its own certificate without the one of its issuer, so the proof does not reach an authority that is known here. Browsers fetch what is missing; mail programs do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: send the whole chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is too short (RSA below 2048 bits, elliptic curves below 224), or a signature in its chain uses SHA-1 or MD5. Both can be forged with effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: get a new certificate with a stronger key, signed with SHA-256 or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer was not allowed to name this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority can be limited to certain names, and this server&apos;s is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: use an authority that may name the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not one for servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate says what it may be used for. Proving a server&apos;s name is not among it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: use a certificate made for servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issuer declared it void before its time, for instance because its key was stolen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: use a new one. You: wait until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS library refused it for a reason that Mailberth could not find by itself. The details hold the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: look at the details. You: make no exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: use 465 if it works. Provider: repair the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns callers away for now (a code that begins with 4): too much to do, or too many connections from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: wait some minutes. The settings are not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says no before anything was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no service on this port, or not to the address of your network, which may stand on a block list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: try another network. Provider: read the server&apos;s words in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is slow to greet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers let strangers wait on purpose, or first look up who calls. Programs with little patience take this for a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: give your mail program more time to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the connection and does not greet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server speaks first. This one did not in all the time it was given: it is overloaded, something on the way holds its words back, or it waits for TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: try again later and from another network. Provider: see what holds the greeting back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stops answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greeted, and then did not answer. It is overloaded, or something on the way lost its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: try again later; if it stays so, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is cut in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation had begun and then ended without a farewell. The server, or a firewall on the way, cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not the greeting of a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not keep to the rules of SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said what cannot be read, too much, or what nobody had asked for. Mailberth stops there rather than guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: look at the details of the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO is how a program asks what a server offers. Without it there is neither STARTTLS nor sign-in. Very old servers and some gateways are like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: name the server that customers send through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this port everything would travel in the clear. Either the server offers no encryption there, or something on the way took the offer out. Mailberth stops and never sends anything secret over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: use 465 if it works; do not send over this port unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall takes the offer of encryption out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s words arrive blotted out with X or asterisks. Firewalls that inspect mail do this, above all Cisco&apos;s ESMTP inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: allow TLS in the inspection or switch it off. You: use 465 or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers STARTTLS and refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists the command and then says no to it. That is a fault in its set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the answer to STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the answer to STARTTLS and the encryption nothing may be said. Here something was. Someone on the way may have put it there, to have it taken for encrypted; a faulty server does it, too. Mailberth stops there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: use 465, where nothing can be slipped in, or another network. Provider: make sure that the server throws away what came before TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption stands, but the server does not offer to let anyone sign in. It is most likely there for other mail servers, or signing in is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers sign-in before encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A careless program would take that offer and send user name and password for all to read. Mailberth does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: offer sign-in only after STARTTLS. You: set your program to require encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>465 and 587 offer different ways to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ports belong to the same server, but were set up differently. A program may work on one and fail on the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: set both up alike. You need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places name different mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s own entries, its settings files and lists kept by others do not agree. Often one of them is old. Mailberth tries what they name and takes the one that is trusted most among those that prove themselves: the provider&apos;s own word over https before Mozilla&apos;s list, that before the domain&apos;s unsigned entries, those before a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: bring all entries up to date. You: if nothing works, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server belongs to another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name does not end in the part after the @. Hosting companies do it this way, and their certificates are made for their own names. But an entry in the domain name system is not signed, so somebody on the way could put another server there. A proven certificate shows who the server is, not that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: before signing in, make sure that this company runs your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are published without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A settings file or a list names a server and a port on which everything travels readable for all on the way. Mailberth never takes such an entry. It tries the same server&apos;s ports with encryption, and shows those if they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider: publish port 465, and 587 with STARTTLS. You: never send without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>a command or an option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes: %1</source>
        <comment>a command to call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands: %1</source>
        <comment>a command to call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to Mailberth, but this version does not do it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is never taken as an argument: others on this computer could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <comment>an option; its value&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no meaning for %2.</source>
        <comment>an option; a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 0.001 to 3600; &quot;%1&quot; is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--nameserver takes an IP address, perhaps with a port, as in 192.0.2.1:53; &quot;%1&quot; is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect-to takes HOST:PORT:ADDRESS:PORT, as in smtp.example.org:465:127.0.0.1:2465; &quot;%1&quot; is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy takes no user name and password: others on this computer could read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--proxy takes socks5://HOST:PORT, http://HOST:PORT or none; &quot;%1&quot; is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server takes HOST:PORT/implicit-tls or HOST:PORT/starttls; &quot;%1&quot; is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--username takes a name without control characters; &quot;%1&quot; is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes the code of a language, as in de or pt_BR; &quot;%1&quot; is not that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sources knows no &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration has no world &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All worlds: %1</source>
        <comment>a command to call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain under &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics: %1</source>
        <comment>a command to call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detect needs a mail address, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe needs a server, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one argument; &quot;%2&quot; is one too many.</source>
        <comment>a command; an argument</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with blanks stands in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be handed over to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over needs the program that gets the settings, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them: %1</source>
        <comment>a command to call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over needs a mail address, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo runs detect, probe or hand-over; &quot;%1&quot; is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>addresses, a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this computer&apos;s own look-up; the name servers: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (an address already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (redirected by hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no mail (null MX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked for servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a source said, a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer without a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections tried to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an address, what came of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up, another address was quicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step, readable or encrypted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 ms</source>
        <comment>a time span without an end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <comment>a time span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms, %2, %3</source>
        <comment>when, who, in the clear or encrypted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailberth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was contacted, and what they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2 (%3)</source>
        <comment>host, port, protocol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 (published without encryption)</source>
        <comment>host, port</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1&#xa0;ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date format of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the end of a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <comment>the end of a list that was cut: a, b and more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <comment>the end of a choice that was cut: a or others</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWritingWords</name>
    <message>
        <source>%1 exists; it is left alone.</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes over it.</source>
        <comment>an option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPrintingWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a program; a form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is made; who has read it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverWords</name>
    <message>
        <source>Plain text</source>
        <comment>a form in which settings are handed over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>a form in which settings are handed over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <comment>a form in which settings are handed over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autodiscover file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by the program itself in our tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back by independent parsers in our tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in the running program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its maker describes it; not tried by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file for Thunderbird (autoconfig)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file for Outlook (Autodiscover), for administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry file that makes Outlook read the settings file, for administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell script that does both for Outlook, for administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings for programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings as a page that prints well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to type into %1, page by page</source>
        <comment>a mail program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the provider&apos;s web site it serves everybody: let %1 or %2 lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On computers that you look after, save it as %1 in the folder &quot;isp&quot; of the Thunderbird installation, as in %2 or %3.</source>
        <comment>a file name; two folders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself alone, type the values: Thunderbird has no menu that opens such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as %1 on each computer; the registry file or the PowerShell script makes Outlook read it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on each computer, as the person who uses Outlook there. It points to the settings file in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on each computer, as the person who uses Outlook there. It writes %1 and two registry values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields are described in the schema mailberth-settings/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a web browser and print it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the values into the mail program&apos;s settings for outgoing mail (SMTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are those of the program&apos;s English edition, in its own order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has published an incoming server. Thunderbird takes such a file only with one: add it at the place that is marked, or type the values; Thunderbird then asks for the incoming server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has published an incoming server; the mail program will ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has published an incoming server; %1 will ask for it. The provider knows it.</source>
        <comment>a mail program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outgoing server was tried and is proven. No password is in here; the mail program asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incoming server is given as published; Mailberth did not try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is one that only the provider can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook insists on OAuth there: it opens the provider&apos;s own sign-in page and takes no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new Outlook signs in from Microsoft&apos;s servers, not from this computer: they get the password and the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer editions of Outlook may ask Microsoft first and pass this file over; typing the values always works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the settings for a mailbox&apos;s outgoing mail from its address: tries port 465 (TLS from the first byte) and port 587 (STARTTLS) for real, and says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole search for one mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one server, no search: both ports, or the port named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a finding means and what to do; alone: how 465 and 587 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same against a provider inside this program; needs no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks who may know the servers of the address&apos;s domain, tries what they name, and shows the settings that are proven. No password is needed and none is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to each server named, on 465 and 587 or on the port given. HOST:PORT/implicit-tls and HOST:PORT/starttls say how a port is spoken to; otherwise 465 is TLS from the first byte, and any other port STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;list&quot; names all topics and codes. A code is what a finding is called in the report and in the JSON, as in tls.cert-expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a mail provider on this computer, with a name server, certificates and both ports of its own, and looks at it as at any other. Without a command it detects the provider&apos;s own mailbox. --world makes it misbehave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 usable settings found; 1 nothing usable; 2 the call is wrong; 3 this computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on one command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailberth-cli %1 (Qt %2)</source>
        <comment>versions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings as a mail program wants them, as a file or step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detects, and writes the proven settings in the form that PROGRAM takes. --for list names every form; without more, &quot;thunderbird&quot; is its usual one, and the ending of FILE chooses among several. A file that exists is left alone unless --force is given. No password is ever in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneResult</name>
    <message>
        <source>no answer yet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way there from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for %1 after connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned away (%1)</source>
        <comment>the code of a reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no encryption offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption refused (%1)</source>
        <comment>the code of a reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped, not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another service answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not keep to SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no encryption agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offers no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried to the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>%1 readable</source>
        <comment>a time during which anyone on the way could read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, %2: %3.</source>
        <comment>a lane: port, TLS or STARTTLS, how it ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, TLS from the first byte: %2, nothing readable on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, STARTTLS: %2, of which %3 could be read by anyone on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the first byte, %1</source>
        <comment>a version of TLS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 in the clear, %2</source>
        <comment>a duration, a version of TLS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, until %3</source>
        <comment>whose certificate, its issuer, its last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <comment>sign-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed limit</source>
        <comment>the size of a message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManPageWords</name>
    <message>
        <source>find and prove a mailbox&apos;s outgoing-mail settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept between calls. The provider book and the translations are inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is never taken as an argument, and never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>The mail server&apos;s name does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server knows an address for it. Perhaps a letter is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server knows an address for it. The name comes from here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the outgoing server (SMTP) on your provider&apos;s help pages and enter that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the part of your address after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server knows it. Most often a letter is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 says that it takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says so by an entry made for that purpose (a null MX, RFC 7505). So there is most likely no mailbox to send from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server for outgoing mail is known for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody names a server for outgoing mail of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain exists, but no list and no entry of its own names a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain exists, but no list and no entry of its own names a server. The usual names do not exist, either: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the outgoing server (SMTP) on your provider&apos;s help pages and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names cannot be looked up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is: %1. Whether the name exists is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart the router or use another name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two look-ups of the mail server&apos;s name disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers and this computer disagree about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers know no address for it. This computer does, perhaps from its hosts file or a company&apos;s network: %1. That one was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is not meant so, check the computer&apos;s hosts file and the network&apos;s name service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no server for other mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers its customers no SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail leaves only through its own program or web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail leaves only through its own program or web page. Its help page is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the provider&apos;s own program, or ask whether another plan offers SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>TLS from the first byte (often called SSL/TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS (encrypted after connecting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <comment>who can do something about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>who can do something about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>who can do something about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <comment>who can do something about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailberth&apos;s provider book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain&apos;s service records (DNS SRV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s own settings file (autoconfig)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla&apos;s list of providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s own settings file (PACC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the servers that take mail for the domain (DNS MX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual names, such as smtp and mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handing over the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name exists, but has no such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server could be reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>This computer is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network could be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even the first step of the way worked, neither to a name server nor to a mail server. This says nothing about your address or your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a network, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusal came at once, and the server&apos;s other port works. Most likely the provider does not offer this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other port; it works from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at that address, but nothing takes mail on this port, and the other port fails, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether this is the right server and whether it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at that address, but nothing takes mail on this port. The other port was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try both ports of this server, 465 and 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not answer on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no answer on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came for %1, while the same server answers on another port. Either the provider does not offer this port, or something on the way blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other port if it works; nothing else needs to be done then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not answer from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no answer on %2.</source>
        <comment>host, ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name was found, but nothing came back for %1. Most likely this network (an office, a school, a hotel, a hosting company) blocks outgoing mail. The server itself may also be down. Your address is not the reason, and nothing secret was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network, for instance your phone&apos;s; if it works there, ask whoever runs this one to allow TCP to %1, ports %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from here to the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer finds no way to %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system said at once that the address cannot be reached. The network may be missing, a firewall or a security program on this computer may forbid it, or this network may not carry that kind of address (IPv6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and let this program through the firewall, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let mail through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy made no connection to %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections from this computer go through a proxy, and it said no or did not understand. Many proxies carry web pages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow connections to %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server stops answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, takes the connection and then stays silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stood, but the first message of the encryption got no answer for %1. This happens where a network loses large packets (a wrong MTU) or inspects mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network; if it works there, ask whoever runs this one to check its packet size (MTU) and its mail inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came for %1 at this step: %2. An overloaded server does this, and some servers let strangers wait on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes; if it stays so, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the mail server is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1, port %2, was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network; if it is cut there, too, tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side closed it at this step, before an answer came: %1. A server that is full or does not like your network&apos;s address does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was reset at this step: %1. The server may have done it, or a firewall or a security program on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 does not reach the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 does not reach %1; IPv4 took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 did not answer, the host&apos;s IPv4 address did. Programs that wait for IPv6 first seem slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing must be done for sending; whoever runs the network should repair its IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was too short for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended after %1, before everything was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known up to then is shown; what is missing may be slow or silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again and allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionSummaries</name>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more facts: timeline, conversation, certificates, who was contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not stop at the first good answer; finish every lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the whole search may take (default: 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact only mail servers and name servers, nothing over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask only these, by name: organisation, book, srv, autoconfig, ispdb, pacc, mx, certificate, guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact nobody but the mail domain&apos;s own hosts (no Mozilla list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask this name server instead of the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect to the second place where the first is meant; names and certificate checks stay those of the first; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust the authorities in this file, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socks5:// or http:// (CONNECT), or none (default: the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no search: this server, in this way only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user name instead of the one found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the demonstration provider behaves; list names the worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in this language, as in de or pt_BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the provider&apos;s settings over plain http, too; others could have written what comes that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that gets the settings; list names all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write there instead of to standard output; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write over a file that exists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Asked are the name service (DNS) for %1, and then that server itself. They learn that you asked; your address is sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked are the name service (DNS), the web site and the mail servers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked are the name service (DNS) and the mail servers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and Mozilla&apos;s list of providers.</source>
        <comment>%1: who else is asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and nobody else.</source>
        <comment>%1: who is asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 They learn the part behind the @, and that you asked.</source>
        <comment>%1: a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked are the name service (DNS), the web sites and the mail servers of %1 and of the company that runs its mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Looking for the mail server of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1.</source>
        <comment>a list of host:port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1 on %2.</source>
        <comment>a host, its ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works. Others are still being tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works. Still being tried, to compare: %2.</source>
        <comment>a port; other ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over, after %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>On %1 the greeting and the request for encryption could be read by anyone on the way, nothing secret. Someone there could remove that request; Mailberth would notice. With TLS from the first byte there is nothing to read or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the first %2 could be read by anyone on the way: the greeting and the request for encryption, nothing secret. Someone there could remove that request; Mailberth would notice. With TLS from the first byte there is nothing to read or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 nothing of the conversation could be read on the way, and there is no request for encryption that someone could remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 was tried and works. The greeting and the request for encryption can be read on the way, nothing secret; everything after that is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 works, port %2 does not from here. On %1 the greeting and the request for encryption can be read on the way, nothing secret; everything after that is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port %1 STARTTLS was tried as well; the server wants TLS from the first byte there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port %1 TLS from the first byte was tried as well; the server wants STARTTLS there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8314 (2018) prefers 465 and keeps 587 with STARTTLS beside it; with encryption required, 587 is sound, too. Many guides still call 587 the modern way, because 465 had been withdrawn for years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody names this server for your address: it was found under a usual name. Its certificate proves that name, not that it is your provider&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was named by this source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceWords</name>
    <message>
        <source>RFC %1, section %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA&apos;s port registry, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla&apos;s list of providers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoadWords</name>
    <message>
        <source>name</source>
        <comment>a piece of road: looking up the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greeting</source>
        <comment>a piece of road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <comment>a piece of road: agreeing on keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>a piece of road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <comment>a piece of road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the connection</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readable on the way</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, readable on the way</source>
        <comment>a step, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, encrypted</source>
        <comment>a step, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Why: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1 · --helpdesk · --json</source>
        <comment>a command to call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1 · --server · --helpdesk · --json</source>
        <comment>a command to call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>what to do, and who can change it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read up:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And what each finding means:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readable by anyone on the way: greeting, EHLO, STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreeing on keys: the server&apos;s name can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted: everything from here on, signing in and the message too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these words, BCP 47</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Mailberth. It holds no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <comment>a mail address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried and proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail (%1)</source>
        <comment>a protocol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published, not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that your provider gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted password (CRAM-MD5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s sign-in page (OAuth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: password and mail can be read on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a mail address; a mail program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open: %1</source>
        <comment>menus, one behind the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Fill in:</source>
        <comment>the number of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. On &quot;%2&quot;:</source>
        <comment>the number of a step; a page&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name, as recipients see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask your provider; nobody published it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningWords</name>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server takes no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is proven to this server without being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password goes once, encrypted, to this server and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · certificate for %2, by %3, until %4</source>
        <comment>a version of TLS, whose certificate, its issuer, its last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One try was made; some servers lock an account after several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries were made; some servers lock an account after several.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign in the user name or the password cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter in the user name or the password cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is too long to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come to signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before; nothing secret was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often it is the password, or the other form of the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often it is the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no way that takes a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing secret was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not prove that it knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in was broken off; the password was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. It stays in memory until you close Mailberth; nothing is on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. This computer runs no keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailberth does not write passwords to files, so it will ask you each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. The password is not kept yet: %1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. You said no to %1. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. %1 did not keep the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. %1 has not answered for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still keep the password when it wakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. %1 was not waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. %1 could not keep the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take you as the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Most often the address belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the address once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words below say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come to the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection or the sign-in ended before; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would take a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has taken the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken is not yet arrived: look into %1 for &quot;%2&quot;.</source>
        <comment>a mailbox; a message&apos;s subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot carry the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the message was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent. You can send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke at the last moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message may have been taken; look before you send another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is on its way into %1.</source>
        <comment>a keychain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept nowhere but in memory, until you close Mailberth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password proven with %1, so it is not even sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password sent with %1, within the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the password in %1</source>
        <comment>a keychain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer runs no keychain. Mailberth does not write passwords to files, so it will ask you each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>Another service answers in place of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s name and its port with your provider&apos;s help pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, is a web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers as web servers do. Perhaps the name of a web site was taken for that of a mail server, or a hotspot wants its page to be seen first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, is a server for incoming mail (IMAP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets you read mail. Sending needs the outgoing server (SMTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, is a server for incoming mail (POP3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets you fetch mail. Sending needs the outgoing server (SMTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, answers in TLS where SMTP was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this port the server wants encryption to begin at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS (often called SSL/TLS) for this port, or STARTTLS with port 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, does not speak SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said is no greeting of a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server turns this computer away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, says no before anything was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: &quot;%1&quot;. That is meant for now: it is busy, or has had too many connections from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: &quot;%1&quot;. It gives no service there, or not to this network&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network; if it says the same there, send the provider its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is slow to greet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, greets only after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers let strangers wait, or first look up who calls. A mail program with little patience calls this a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your mail program more time to connect, if it allows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is too old to sign in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, does not accept EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO is how a mail program asks what a server offers. The server said: &quot;%1&quot;. It knows only the older HELO, which allows neither encryption nor signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO is how a mail program asks what a server offers. The server said: &quot;%1&quot;. It does not take the older HELO, either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for the server that its customers send through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server offers no encryption here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, does not offer STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer holds blotted-out words (&quot;%1&quot;). A firewall on the way that inspects mail does this and takes the offer of encryption out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 if it works, or ask whoever runs this network to let encrypted mail through (on Cisco: switch ESMTP inspection off).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 if it works; do not send over this port unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would let you sign in (%1) where everything can be read on the way. Either the server does not offer encryption there, or something on the way took the offer out. Mailberth stopped and sent nothing secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it everything on this port could be read on the way. Either the server does not offer encryption there, or something on the way took the offer out. Mailberth stopped and sent nothing secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not start encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, offers STARTTLS and then refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: &quot;%1&quot;. Most often it cannot read its own certificate or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 if it works, and tell the provider what its server says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there does not keep to the rules of SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, does not keep to SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the provider the details of this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said far more than a mail server may at this step: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of one answer contradict each other at this step: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave an answer that cannot be read at this step: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered what nobody had asked at this step: %1. Something on the way may have spoken in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server offers no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, is encrypted, but offers no sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers of a provider sign in before they send. A server without that is most likely there for other mail servers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server offers sign-in before encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, offers sign-in before it encrypts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers %1 while everything can still be read on the way. A careless program would take that offer; Mailberth does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set your mail program to require encryption; the server&apos;s administrator should offer sign-in only after STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no ways to sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>465 and 587 offer different ways to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>465 and 587 of %1 offer different ways to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With TLS from the first byte: %1. After STARTTLS: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing must be done; the provider may want to set both ports up alike.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a source, the servers it names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several places name different mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say: %1. The one that is trusted most and works is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say: %1. None of them works from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is shown; the provider can bring the other entries up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider which server customers send through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2 is published without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings that are published send everything in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named by: %1. Sent like that, anyone on the way can read everything. Mailberth never takes it; the same server works with encryption, and that is what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is shown; the provider can publish the encrypted ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named by: %1. Sent like that, anyone on the way can read everything, so Mailberth never takes it. The same server&apos;s encrypted ports do not work from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider for a server with encryption; do not send without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to %1, and is named by: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to %1, its certificate is for %2, and it is named by: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server belongs to another domain than the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a server of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 That is usual where a hosting company runs the mail.</source>
        <comment>%1: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 That is usual where a hosting company runs the mail, but this naming can be forged on the way: nobody has signed it.</source>
        <comment>%1: a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you sign in, make sure that %1 runs your mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestMessageWords</name>
    <message>
        <source>Sending works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this short message was sent by Mailberth, to try your settings for outgoing mail. It went through %1, port %2. If you can read it, they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that you translate into</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The kind of encryption does not fit the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, wants STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte was tried, and the server answered in the clear: on this port it encrypts only after the command STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS for this port, or the usual port for TLS, 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, wants TLS from the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS was tried, but on this port the server waits for encryption to begin at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS (often called SSL/TLS) for this port, or the usual port for STARTTLS, 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was slipped in before encryption began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, says more than it may before encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the answer to STARTTLS stood further bytes: &quot;%1&quot;. Someone on the way may have put them there to have them taken for encrypted ones; a faulty server does it, too. Mailberth stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465, where nothing can be slipped in, or try another network, and tell the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption could be agreed with the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, does not answer in TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the first message of the encryption was something else. Another service, or something on the way, answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server and port with your provider&apos;s help pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, and Mailberth share no version of TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailberth speaks TLS 1.2 and 1.3. Older versions are withdrawn (RFC 8996), and the server most likely knows only those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to offer TLS 1.2 or 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, and Mailberth share no cipher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides speak TLS, but have no method of encryption in common. The server knows only outdated ones, or very few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to offer the cipher suites that RFC 9325 recommends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, lacks a repair of TLS from 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it (RFC 5746), someone on the way can put words in front of an encrypted conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to update the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, agrees on keys in a weak way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Diffie-Hellman group is smaller than 2048 bits and can be broken with effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a group of 2048 bits or for ECDHE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, wants a certificate of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets in only computers that show a certificate of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for one, or for another server to send through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreeing on keys with %1, port %2, failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason has no name that Mailberth knows. What the TLS library says of it stands among the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the other port; if it fails there, too, send the provider the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is a server&apos;s proof of its name, valid for a time. Either it was not renewed, or this computer&apos;s date is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell the provider, and make no exception for this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate is a server&apos;s proof of its name, valid for a time. Most often this computer&apos;s clock is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown for %1 is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no server at all in the place where names count today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for %1. Shared servers often carry only the hosting company&apos;s name; a server that pretends to be yours looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider which server name to enter; make no exception for this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by itself alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can make such a certificate for any name, so it proves nothing to a stranger. Home and company servers often have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a certificate of a public authority, or for the one to install on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued by &quot;%1&quot;. A company&apos;s own authority, a security program that reads mail, and someone who listens in all look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who that issuer is, and install its certificate only if it is your own organisation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows its certificate without the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of its issuer, &quot;%1&quot;, is missing, so the proof does not reach an authority that this computer trusts. Web browsers fetch what is missing; mail programs do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to send the whole chain with the intermediate certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the certificate of %1 is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. Keys below 2048 bits (RSA) or 224 bits (elliptic curves) are no proof any more (RFC 9325).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a certificate with a stronger key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is signed in an outdated way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere in its chain stands a signature with SHA-1 or MD5, which can be forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a certificate signed with SHA-256 or better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer of the certificate was not allowed to name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;, or an authority above it, may vouch for certain names only, and this is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a certificate of an authority that may name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not one for servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says itself what it may be used for, and proving a server&apos;s name is not among it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a certificate made for servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issuer, &quot;%1&quot;, declared it void before its time, for instance because its key was stolen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the provider, and do not use this server until it shows a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS library refused it for a reason that Mailberth could not find by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the server&apos;s administrator the details, and make no exception for this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>How do 465 and 587 differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ports take outgoing mail from you; on both you sign in, and on both the mail is encrypted. They differ in when the encryption begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 465 the first thing that travels is the agreement on keys. Everything after it is encrypted: the greeting, the sign-in, the message. This is called implicit TLS; mail programs often call it SSL/TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 587 the conversation begins in the clear. Program and server greet each other, the program asks for encryption with the command STARTTLS, and only then are keys agreed on. Nothing secret was said until then. But someone on the way can read this beginning, and could take the request out of it. A program that requires encryption notices that and stops; one that takes it &quot;if available&quot; goes on in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard in force, RFC 8314 of 2018, prefers 465, and wants programs and servers to support 587 beside it for a transition of several years. If both sides are correct and require encryption, it sees no significant difference in security. 465 leaves less to be set up wrongly, and takes fewer turns to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every mail program knows both. Some providers offer only one of the two, and some networks block one. What counts is what answers where you are, and that is what Mailberth tries and measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two should I use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both work, take 465 with TLS. There is nothing before the encryption that could be read or removed, and RFC 8314 prefers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only 587 works, take 587 with STARTTLS, and make sure that your program requires it. A setting such as &quot;STARTTLS, if available&quot; gives the decision to whoever is on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take port 25. It is there for mail servers among themselves; many networks block it, and providers rarely let customers sign in on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is port 465, and where does it come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number by which a computer tells its services apart. 465 is the one for handing mail to your provider over TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the late 1990s it was registered for &quot;smtps&quot;, mail over SSL. That was withdrawn soon after: STARTTLS was to bring encryption to the ports that existed, and mail servers among themselves had no means to choose another port. The number was given to a service that has nothing to do with mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs and providers went on using 465, because it worked. For about twenty years it was in wide use and not registered for it, and many guides called it outdated, which by the book it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2018 RFC 8314 put the book in line with the practice. 465 is registered again, now for &quot;submissions&quot;: handing in mail over TLS. It is an exception that was made once; the other service keeps its entry beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587 was set aside for handing in mail in 1998, separate from port 25. It begins in the clear and can change to TLS by STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is port 465 used for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing in mail. Your program gives each message to your own provider&apos;s server, which sends it on. The field calls this submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in. The server wants to know who is sending. On 465 your password is never asked for before the encryption stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection on the way. In a hotel, a train or a company&apos;s network, whoever runs it sees that you talk to the server, but not what you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs. Outlook, Thunderbird, Apple Mail and those on telephones offer it, mostly under the name SSL/TLS. Older programs may know this way and not STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company servers. They take mail from employees on 465 in the same way as a provider takes it from customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications. Web shops, forums, monitoring systems and printers send their mail through it, with an account of their own. Their settings often call it SMTPS, SSL or &quot;secure&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not for mail from one provider to another; that goes over port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is port 465 still used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and it is not a remnant: since 2018 it is registered for handing in mail over TLS and preferred by the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla publishes a list of providers&apos; settings, from which Thunderbird sets up accounts. Of its 163 entries of 12 March 2026, 98 name 465 with TLS and 63 name 587 with STARTTLS; some name both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some large providers name 587 only, for example Microsoft 365 and iCloud. There 587 is the right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still go wrong on 465?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old encryption. SSL is the old name of TLS, and all of its versions are withdrawn, as are TLS 1.0 and 1.1. A server that knows nothing newer protects poorly. Mailberth speaks TLS 1.2 and 1.3 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes in setting up. A certificate that has run out, that is for another name or that comes without the one above it; sign-in that is offered before encryption on 587; a program that is told to accept any certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phishing and forged senders. Encryption protects the way to your provider, not the truth of what is written. A message that lures you travels encrypted like any other. Against forged senders there are SPF, DKIM and DMARC; against lures, care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way beyond. The message is encrypted up to your provider&apos;s server. Whether it is on its further way is decided among the servers. If nobody but the recipient is to read it, the message itself must be encrypted (OpenPGP, S/MIME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 465 at all. Some providers offer only 587, and some networks block 465. With encryption required, 587 is sound, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does an administrator make 465 secure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer both ports: 465 with TLS from the first byte, and 587 with STARTTLS for those who need it. On 587 let nobody sign in before TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 only, with the cipher suites of RFC 9325, and keep the server&apos;s software up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a certificate of a public authority. It must hold the very names that customers type in, as subject alternative names; send the whole chain; renew it automatically, and have the renewal watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mail only from people who have signed in, offer PLAIN or better inside TLS, slow down those who guess, and let programs use passwords of their own or OAuth 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell programs the way: SRV records for _submissions._tcp and _submission._tcp, and a settings file for automatic set-up. Then nobody needs to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep port 25, for other servers, apart from these two, and check all of it from outside after each change, for example with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do guides disagree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age. Until 2018 the registry gave 465 to another service, so 587 was the only port that a careful guide could name. Many pages were written then and copied since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names. Mail programs call the way on 465 SSL/TLS and the one on 587 STARTTLS or even TLS. SSL sounds older, so 465 seems older. Both ports speak the same TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is true in it: 587 with STARTTLS is a standard, is widely offered, and is sound if encryption is required. What is not: that 465 is outdated. RFC 8314 prefers it, and of the 163 entries in Mozilla&apos;s list of providers (12 March 2026) 98 name 465 with TLS and 63 name 587 with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailberth shows both and decides by what it measures from where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read on the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both ports: which computer talks to which, when, and how much. In the agreement on keys the server&apos;s name can be read as well, and with TLS 1.2 its certificate. The question for the server&apos;s address, which comes before, is often readable, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 587 in addition: the greeting, by which a server often tells its software; the name by which your program introduces itself; the list of what the server offers; and the request for encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on either: your user name, your password, sender, recipients and the message, as long as your program requires encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many programs introduce themselves with the computer&apos;s name or its address at home. Mailberth says [127.0.0.1] to every server, which tells nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the words mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission: handing a message to your own provider, which sends it on. The server for it is called outgoing server or SMTP server in mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP: the language in which mail is handed over, from 1982 and still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: the encryption between two computers, the same as on web pages. It hides what is said and proves who answers. SSL is its old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit TLS: the encryption begins at once, with the first byte; usual on 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS: a command that changes a conversation in the clear to an encrypted one; usual on 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: a server&apos;s proof of its name, signed by an authority that your computer trusts, and valid for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port: the number by which a computer tells its services apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO: how a mail program introduces itself and asks what a server offers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Please type the mail address, as in ann@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has an @, as in ann@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has one @ only, as in ann@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing before the @, as in ann@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is missing behind the @, as in ann@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space inside the address; addresses have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds an invisible character. Please type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the @ is longer than an address may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the @ holds a character or a dot that may not stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the @ is longer than a name may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the @ is no name of a provider, as example.org would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address with a number behind the @ names no provider that could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a server&apos;s name. A mail address looks like ann@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the server&apos;s name, as in smtp.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no server&apos;s name, as smtp.example.org would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; for sending mail it is 465 or 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mail address. A server&apos;s name looks like smtp.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1: what stood around it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1: wide characters were taken for ordinary ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Use %1, port %2: it is encrypted from the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, port %2 with STARTTLS: encrypted before you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable mail server is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before a usable mail server was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was too short for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable mail server was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in there needs a mail program that can do %1.</source>
        <comment>ways to sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <comment>a list of host:port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your whole mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of your address before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that your provider gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after encryption</source>
        <comment>ways to sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: once there is a network, the same search can be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again and let it finish, or enter your provider&apos;s server for outgoing mail by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or enter your provider&apos;s server for outgoing mail by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your provider names another server for outgoing mail, enter that one; it is then tried without any search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingLane</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1: waiting for a server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowOptionWords</name>
    <message>
        <source>Finds, explains and proves a mailbox&apos;s outgoing-mail settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through it all without a mail account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration&apos;s world, as mailberth-cli lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in this language, as in de or pt_BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::AccountFlow</name>
    <message>
        <source>Mailberth test %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::AddressPage</name>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask &amp;Mozilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already &amp;know my server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mailbox should send?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailberth finds the way your mail leaves. It needs no password for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients see it. Leave it empty if you only want to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>465 and 587, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte (SSL/TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from what you pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use as server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::DetailsPanel</name>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::DonePage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them into your mail program, where it asks for outgoing mail (SMTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server and its encryption are proven. Signing in was not tried yet: your mail program will ask for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, and the server has taken a test message. Look into %1 for &quot;%2&quot;.</source>
        <comment>a mailbox; a message&apos;s subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, its encryption and signing in are proven. No test message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::HandOverPanel</name>
    <message>
        <source>Put it into a mail program. Each shows what it will write, and where, before it writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::HandOverPreview</name>
    <message>
        <source>C&amp;opy this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::HelpWindow</name>
    <message>
        <source>About the two ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::LaneCard</name>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::LanesView</name>
    <message>
        <source>The roads to the mail server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::LeaveQuestion</name>
    <message>
        <source>Sta&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Mailberth? What was found is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::PasswordField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank around what you pasted was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::ResultPage</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the two &amp;ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;RFC 8314</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the standard in the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send it to whoever can help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::SearchingPage</name>
    <message>
        <source>Finding the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks.</source>
        <comment>%1: how many have ended</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on; the comparison follows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::ServerText</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the provider&apos;s page in the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My provider wants an &amp;app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop asks for the keyring&apos;s own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the keychain once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs will ask you once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the password out of the keychain again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with your b&amp;rowser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with&amp;out signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wai&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual form here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a password made for mail programs here, not the one for its web page. You make it there and paste it here.</source>
        <comment>a provider&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where signing in on the web needs a second step, such as a code on the phone, providers mostly want a password made for mail programs here. You make it on your provider&apos;s page and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your desktop&apos;s window… %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain… %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::TestMessagePage</name>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server accepts you as sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server accepts the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message in the demonstration&apos;s bo&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send yourself a test message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, once, with the settings that were just proven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::Wizard</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailberth: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send test m&amp;essage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mailberth::app::Program</name>
    <message>
        <source>There are no words in the language &quot;%1&quot; yet; these are English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration could not start on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
