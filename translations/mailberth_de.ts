<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>waiting; tried only if the others fail</source>
        <translation>ausstehend; nur, wenn die anderen scheitern</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>hat keine Adresse</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>the provider book</source>
        <translation>das Anbieterverzeichnis</translation>
    </message>
    <message>
        <source>DNS entries for mail</source>
        <translation>DNS-Einträge für Mail</translation>
    </message>
    <message>
        <source>the provider&apos;s web site</source>
        <translation>die Website des Anbieters</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list</source>
        <translation>Mozillas Liste</translation>
    </message>
    <message>
        <source>the provider&apos;s settings file</source>
        <translation>die Einstellungsdatei des Anbieters</translation>
    </message>
    <message>
        <source>the servers for incoming mail</source>
        <translation>die Server für eingehende Mail</translation>
    </message>
    <message>
        <source>names in certificates</source>
        <translation>Namen in Zertifikaten</translation>
    </message>
    <message>
        <source>usual names</source>
        <translation>übliche Namen</translation>
    </message>
    <message>
        <source>offers no sending by mail programs</source>
        <translation>kein Senden aus Mailprogrammen</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>genannt: %1</translation>
    </message>
    <message>
        <source>knows nothing of this domain</source>
        <translation>nichts über diese Domain bekannt</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>answered something unusable</source>
        <translation>unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>Whoever may know it is being asked.</source>
        <translation>Wer es wissen könnte, wird gefragt.</translation>
    </message>
    <message>
        <source>%1, named by %2</source>
        <comment>a server; who knows of it</comment>
        <translation>%1, genannt von: %2</translation>
    </message>
    <message>
        <source>the Autodiscover records</source>
        <translation>die Autodiscover-Einträge</translation>
    </message>
    <message>
        <source>who may send for the domain</source>
        <translation>wer für die Domain senden darf</translation>
    </message>
</context>
<context>
    <name>AskingWords</name>
    <message>
        <source>Is %1 your provider?</source>
        <translation>Ist %1 Ihr Anbieter?</translation>
    </message>
    <message>
        <source>It receives mail for %1; nobody confirms it.</source>
        <translation>Dort geht die Mail für %1 ein; niemand bestätigt es.</translation>
    </message>
    <message>
        <source>An unsigned DNS entry of %1 names it; nobody confirms it.</source>
        <translation>Ein nicht signierter DNS-Eintrag von %1 nennt ihn; niemand bestätigt es.</translation>
    </message>
    <message>
        <source>A file of %1 names it, but anybody on the way could have changed that file; nobody confirms it.</source>
        <translation>Eine Datei von %1 nennt ihn, aber jeder auf dem Weg könnte sie geändert haben; niemand bestätigt es.</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list names it for the company that receives mail for %1; nobody confirms it.</source>
        <translation>Mozillas Liste nennt ihn für das Unternehmen, bei dem die Mail für %1 eingeht; niemand bestätigt es.</translation>
    </message>
    <message>
        <source>A server of %1 shows its name on a certificate; nobody confirms it.</source>
        <translation>Ein Server von %1 zeigt diesen Namen auf einem Zertifikat; niemand bestätigt es.</translation>
    </message>
    <message>
        <source>It was found under a usual name for %1; nobody confirms it.</source>
        <translation>Er wurde unter einem üblichen Namen für %1 gefunden; niemand bestätigt es.</translation>
    </message>
    <message>
        <source>Nobody confirms that it sends mail for %1.</source>
        <translation>Niemand bestätigt, dass er Mail für %1 verschickt.</translation>
    </message>
    <message>
        <source>The Autodiscover record of %1 leads to it; nobody confirms it.</source>
        <translation>Der Autodiscover-Eintrag von %1 führt dorthin; niemand bestätigt das.</translation>
    </message>
    <message>
        <source>It may send mail for %1; nobody confirms that mailboxes are there.</source>
        <translation>Er darf für %1 senden; niemand bestätigt, dass dort Postfächer liegen.</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>%1: %2</source>
        <comment>who acts, what they do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Security software here blocks the connection.</source>
        <translation>Sicherheitssoftware auf diesem Computer blockiert die Verbindung.</translation>
    </message>
    <message>
        <source>The connection fails on this computer, before it reaches the network.</source>
        <translation>Die Verbindung scheitert auf diesem Computer, bevor sie das Netz erreicht.</translation>
    </message>
    <message>
        <source>Allow the mail program in the firewall or security software.</source>
        <translation>Erlauben Sie das Mailprogramm in der Firewall oder Sicherheitssoftware.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow.</source>
        <translation>Die Uhr dieses Computers geht nach.</translation>
    </message>
    <message>
        <source>To it, certificates that are good now are not valid yet.</source>
        <translation>Für sie gelten Zertifikate noch nicht, die längst gültig sind.</translation>
    </message>
    <message>
        <source>Set date and time, and try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast.</source>
        <translation>Die Uhr dieses Computers geht vor.</translation>
    </message>
    <message>
        <source>To it, certificates that are good now have run out.</source>
        <translation>Für sie sind Zertifikate abgelaufen, die noch gelten.</translation>
    </message>
    <message>
        <source>Something else stands beside the server&apos;s name.</source>
        <translation>Neben dem Namen des Servers steht noch etwas.</translation>
    </message>
    <message>
        <source>A blank, &quot;smtp://&quot; or a port belongs to no name.</source>
        <translation>Ein Leerzeichen, &quot;smtp://&quot; oder ein Port gehört zu keinem Namen.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name alone.</source>
        <translation>Geben Sie den Namen des Servers allein ein.</translation>
    </message>
    <message>
        <source>The program itself made the mistake.</source>
        <translation>Das Programm selbst hat den Fehler gemacht.</translation>
    </message>
    <message>
        <source>The server and its settings are not the reason.</source>
        <translation>Der Server und seine Einstellungen sind nicht der Grund.</translation>
    </message>
    <message>
        <source>Update the program, or look for this error in its own help.</source>
        <translation>Aktualisieren Sie das Programm, oder suchen Sie den Fehler in seiner Hilfe.</translation>
    </message>
    <message>
        <source>The program has no encryption built in.</source>
        <translation>Dem Programm fehlt die Verschlüsselung.</translation>
    </message>
    <message>
        <source>The part that does TLS is missing or not switched on.</source>
        <translation>Der Teil für TLS fehlt oder ist nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Install or switch on its TLS part, such as OpenSSL.</source>
        <translation>Installieren Sie diesen Teil, etwa OpenSSL, oder schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>No outgoing server is entered.</source>
        <translation>Es ist kein Postausgangsserver eingetragen.</translation>
    </message>
    <message>
        <source>The program does not know where to send the mail.</source>
        <translation>Das Programm weiß nicht, wohin es senden soll.</translation>
    </message>
    <message>
        <source>Enter the outgoing server; detect finds it from the mail address.</source>
        <translation>Tragen Sie den Postausgangsserver ein; detect findet ihn über die Mailadresse.</translation>
    </message>
    <message>
        <source>No mail server runs on this computer.</source>
        <translation>Auf diesem Computer läuft kein Mailserver.</translation>
    </message>
    <message>
        <source>The program wants to send through &quot;localhost&quot;, and nothing listens there.</source>
        <translation>Das Programm sendet an &quot;localhost&quot;, und dort hört niemand zu.</translation>
    </message>
    <message>
        <source>Enter your provider&apos;s outgoing server in place of &quot;localhost&quot;.</source>
        <translation>Tragen Sie statt &quot;localhost&quot; den Postausgangsserver Ihres Anbieters ein.</translation>
    </message>
    <message>
        <source>A part for signing in is missing here.</source>
        <translation>Hier fehlt ein Teil für die Anmeldung.</translation>
    </message>
    <message>
        <source>The program found no way to sign in installed on this computer.</source>
        <translation>Das Programm fand auf diesem Computer kein Anmeldeverfahren.</translation>
    </message>
    <message>
        <source>Install the SASL plug-ins, such as libsasl2-modules.</source>
        <translation>Installieren Sie die SASL-Module, etwa libsasl2-modules.</translation>
    </message>
    <message>
        <source>The mail is elsewhere than the web site.</source>
        <translation>Die Mail liegt woanders als die Website.</translation>
    </message>
    <message>
        <source>Another company takes the domain&apos;s mail, and its server is the right one.</source>
        <translation>Eine andere Firma führt die Mail der Domain; deren Server gilt.</translation>
    </message>
    <message>
        <source>Use the outgoing server of the company that keeps the mail.</source>
        <translation>Nutzen Sie den Postausgangsserver der Firma, bei der die Mail liegt.</translation>
    </message>
    <message>
        <source>The settings are those of the old provider.</source>
        <translation>Die Einstellungen sind die des alten Anbieters.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and the old server knows it no more.</source>
        <translation>Das Postfach ist umgezogen; der alte Server kennt es nicht mehr.</translation>
    </message>
    <message>
        <source>Use the new provider&apos;s server and password.</source>
        <translation>Nutzen Sie Server und Passwort des neuen Anbieters.</translation>
    </message>
    <message>
        <source>The name leads to a wrong address here.</source>
        <translation>Der Name führt hier zu einer falschen Adresse.</translation>
    </message>
    <message>
        <source>A filter in this network answers for the server&apos;s name.</source>
        <translation>Ein Filter in diesem Netz antwortet für den Namen des Servers.</translation>
    </message>
    <message>
        <source>Let the server&apos;s name through the DNS filter.</source>
        <translation>Lassen Sie den Namen des Servers durch den DNS-Filter.</translation>
    </message>
    <message>
        <source>The domain says that it offers none.</source>
        <translation>Die Domain sagt, dass sie keinen Server anbietet.</translation>
    </message>
    <message>
        <source>It has published that there is no server for sending.</source>
        <translation>Sie hat veröffentlicht, dass es keinen Server zum Senden gibt.</translation>
    </message>
    <message>
        <source>Name the server that customers send through.</source>
        <translation>Nennen Sie den Server, über den Kunden senden.</translation>
    </message>
    <message>
        <source>The domain publishes no settings.</source>
        <translation>Die Domain veröffentlicht keine Einstellungen.</translation>
    </message>
    <message>
        <source>Programs that set themselves up find nothing there.</source>
        <translation>Programme, die sich selbst einrichten, finden dort nichts.</translation>
    </message>
    <message>
        <source>Publish a settings file or SRV records; &quot;publish&quot; shows how.</source>
        <translation>Veröffentlichen Sie eine Einstellungsdatei oder SRV-Einträge; &quot;publish&quot; zeigt, wie.</translation>
    </message>
    <message>
        <source>The VPN does not let mail through.</source>
        <translation>Das VPN lässt keine Mail durch.</translation>
    </message>
    <message>
        <source>With the VPN on, the ports for sending stay silent.</source>
        <translation>Bei eingeschaltetem VPN bleiben die Ports zum Senden stumm.</translation>
    </message>
    <message>
        <source>Switch the VPN off for mail, or leave the mail program out of it.</source>
        <translation>Schalten Sie das VPN für Mail aus, oder nehmen Sie das Mailprogramm davon aus.</translation>
    </message>
    <message>
        <source>Large packets get lost on the way.</source>
        <translation>Große Pakete gehen unterwegs verloren.</translation>
    </message>
    <message>
        <source>The conversation begins, then hangs when the certificate should come.</source>
        <translation>Das Gespräch beginnt und hängt, sobald das Zertifikat kommen soll.</translation>
    </message>
    <message>
        <source>Lower the MTU of the connection, for example to 1400.</source>
        <translation>Verringern Sie die MTU der Verbindung, zum Beispiel auf 1400.</translation>
    </message>
    <message>
        <source>Proton Mail Bridge is not running.</source>
        <translation>Proton Mail Bridge läuft nicht.</translation>
    </message>
    <message>
        <source>The program sends to this computer, and Bridge does not answer.</source>
        <translation>Das Programm sendet an diesen Computer, und Bridge antwortet nicht.</translation>
    </message>
    <message>
        <source>Start Bridge, and use the password that Bridge shows.</source>
        <translation>Starten Sie Bridge, und nutzen Sie das Passwort, das Bridge anzeigt.</translation>
    </message>
    <message>
        <source>&quot;localhost&quot; leads to the wrong address.</source>
        <translation>&quot;localhost&quot; führt zur falschen Adresse.</translation>
    </message>
    <message>
        <source>It means ::1 first, and the service listens at 127.0.0.1.</source>
        <translation>Es meint zuerst ::1, und der Dienst hört auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>Enter 127.0.0.1 in place of &quot;localhost&quot;.</source>
        <translation>Tragen Sie 127.0.0.1 statt &quot;localhost&quot; ein.</translation>
    </message>
    <message>
        <source>This server takes mail from other servers.</source>
        <translation>Dieser Server nimmt Mail von anderen Servern an.</translation>
    </message>
    <message>
        <source>It is the domain&apos;s mail exchanger, not the one for sending.</source>
        <translation>Er empfängt die Mail der Domain und ist nicht zum Senden da.</translation>
    </message>
    <message>
        <source>Use the outgoing server; detect finds it from the mail address.</source>
        <translation>Nutzen Sie den Postausgangsserver; detect findet ihn über die Mailadresse.</translation>
    </message>
    <message>
        <source>Port 25 is blocked here.</source>
        <translation>Port 25 ist hier gesperrt.</translation>
    </message>
    <message>
        <source>Most networks block it. It is there for mail servers among themselves.</source>
        <translation>Die meisten Netze sperren ihn. Er ist für Mailserver untereinander da.</translation>
    </message>
    <message>
        <source>Use port 465 with TLS, or 587 with STARTTLS.</source>
        <translation>Nutzen Sie Port 465 mit TLS oder 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>This network lets no mail out.</source>
        <translation>Dieses Netz lässt keine Mail hinaus.</translation>
    </message>
    <message>
        <source>The ports for sending stay silent, also at large providers.</source>
        <translation>Die Ports zum Senden bleiben stumm, auch bei großen Anbietern.</translation>
    </message>
    <message>
        <source>Allow 465 and 587, or try from another network.</source>
        <translation>Erlauben Sie 465 und 587, oder versuchen Sie es aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>The server has shut this network out.</source>
        <translation>Der Server hat dieses Netz ausgesperrt.</translation>
    </message>
    <message>
        <source>After several wrong passwords it answers this address no more, for a while.</source>
        <translation>Nach mehreren falschen Passwörtern antwortet er dieser Adresse eine Weile nicht.</translation>
    </message>
    <message>
        <source>Correct the password on every device, then wait, or ask the hoster.</source>
        <translation>Berichtigen Sie das Passwort auf allen Geräten; dann warten Sie, oder fragen Sie den Hoster.</translation>
    </message>
    <message>
        <source>The server does not answer over IPv6.</source>
        <translation>Der Server antwortet nicht über IPv6.</translation>
    </message>
    <message>
        <source>It publishes an IPv6 address and is not reachable there.</source>
        <translation>Er veröffentlicht eine IPv6-Adresse und ist dort nicht erreichbar.</translation>
    </message>
    <message>
        <source>Make the server reachable over IPv6, or take the address out.</source>
        <translation>Machen Sie den Server über IPv6 erreichbar, oder entfernen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Security software reads along in the encryption.</source>
        <translation>Sicherheitssoftware liest in der Verschlüsselung mit.</translation>
    </message>
    <message>
        <source>It shows its own certificate in place of the server&apos;s.</source>
        <translation>Sie zeigt ihr eigenes Zertifikat statt dem des Servers.</translation>
    </message>
    <message>
        <source>Switch off its scanning of outgoing mail, or trust its certificate in the program.</source>
        <translation>Schalten Sie ihre Prüfung ausgehender Mail aus, oder vertrauen Sie ihrem Zertifikat im Programm.</translation>
    </message>
    <message>
        <source>This computer knows no newer authorities.</source>
        <translation>Dieser Computer kennt keine neueren Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>Its list of those that sign certificates is old or missing.</source>
        <translation>Seine Liste der Stellen, die Zertifikate ausstellen, ist alt oder fehlt.</translation>
    </message>
    <message>
        <source>Update the system or its certificates (ca-certificates).</source>
        <translation>Aktualisieren Sie das System oder seine Zertifikate (ca-certificates).</translation>
    </message>
    <message>
        <source>Bridge shows a certificate of its own.</source>
        <translation>Bridge zeigt ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>It is good for 127.0.0.1 only and must be trusted once.</source>
        <translation>Es gilt nur für 127.0.0.1, und man muss ihm einmal vertrauen.</translation>
    </message>
    <message>
        <source>Enter 127.0.0.1 as the server, and trust Bridge&apos;s certificate.</source>
        <translation>Tragen Sie 127.0.0.1 als Server ein, und vertrauen Sie dem Zertifikat von Bridge.</translation>
    </message>
    <message>
        <source>Your hoster&apos;s server answers in its place.</source>
        <translation>An seiner Stelle antwortet der Server des Hosters.</translation>
    </message>
    <message>
        <source>The hosting company leads connections for other mail servers to its own.</source>
        <translation>Der Hoster leitet Verbindungen zu anderen Mailservern auf seinen eigenen um.</translation>
    </message>
    <message>
        <source>Ask the hoster to lift its SMTP restrictions, or use its own server.</source>
        <translation>Bitten Sie den Hoster, die SMTP-Sperre aufzuheben, oder nutzen Sie seinen Server.</translation>
    </message>
    <message>
        <source>The program&apos;s encryption is too old.</source>
        <translation>Die Verschlüsselung des Programms ist zu alt.</translation>
    </message>
    <message>
        <source>It knows no version of TLS that the server still takes.</source>
        <translation>Es kennt keine TLS-Version, die der Server noch annimmt.</translation>
    </message>
    <message>
        <source>Update the program or device, and switch on TLS 1.2.</source>
        <translation>Aktualisieren Sie Programm oder Gerät, und schalten Sie TLS 1.2 ein.</translation>
    </message>
    <message>
        <source>The server takes TLS 1.3 only.</source>
        <translation>Der Server nimmt nur TLS 1.3.</translation>
    </message>
    <message>
        <source>The program knows older versions only.</source>
        <translation>Das Programm kennt nur ältere Versionen.</translation>
    </message>
    <message>
        <source>Update the mail program.</source>
        <translation>Aktualisieren Sie das Mailprogramm.</translation>
    </message>
    <message>
        <source>Nobody could say whether the certificate was revoked.</source>
        <translation>Niemand konnte sagen, ob das Zertifikat widerrufen ist.</translation>
    </message>
    <message>
        <source>The place that knows it cannot be reached from here.</source>
        <translation>Die Stelle, die es weiß, ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>Allow the addresses for OCSP and CRL that the certificate names.</source>
        <translation>Erlauben Sie die Adressen für OCSP und CRL, die das Zertifikat nennt.</translation>
    </message>
    <message>
        <source>The program does not name the server.</source>
        <translation>Das Programm nennt den Server nicht.</translation>
    </message>
    <message>
        <source>So a shared server shows another name&apos;s certificate.</source>
        <translation>Darum zeigt ein gemeinsamer Server das Zertifikat eines anderen Namens.</translation>
    </message>
    <message>
        <source>Update the program, or use the hoster&apos;s general server name.</source>
        <translation>Aktualisieren Sie das Programm, oder nutzen Sie den allgemeinen Servernamen des Hosters.</translation>
    </message>
    <message>
        <source>A program did not trust the certificate.</source>
        <translation>Ein Programm hat dem Zertifikat nicht vertraut.</translation>
    </message>
    <message>
        <source>It left because it knows nobody who signed it.</source>
        <translation>Es ging, weil es niemanden kennt, der es unterschrieben hat.</translation>
    </message>
    <message>
        <source>Update the program&apos;s certificates, or let the server send the whole chain.</source>
        <translation>Aktualisieren Sie die Zertifikate des Programms, oder lassen Sie den Server die ganze Kette senden.</translation>
    </message>
    <message>
        <source>Security software still uses the old port.</source>
        <translation>Sicherheitssoftware nutzt noch den alten Port.</translation>
    </message>
    <message>
        <source>It keeps the settings that the account had before.</source>
        <translation>Sie behält die Einstellungen, die das Konto früher hatte.</translation>
    </message>
    <message>
        <source>Delete the account from the list in the security software.</source>
        <translation>Löschen Sie das Konto aus der Liste der Sicherheitssoftware.</translation>
    </message>
    <message>
        <source>Another server answers in this network.</source>
        <translation>In diesem Netz antwortet ein anderer Server.</translation>
    </message>
    <message>
        <source>The network leads mail to a server of its own.</source>
        <translation>Das Netz leitet Mail zu einem eigenen Server um.</translation>
    </message>
    <message>
        <source>Use port 465 with TLS, or another network.</source>
        <translation>Nutzen Sie Port 465 mit TLS oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>The server wants encryption first.</source>
        <translation>Der Server will zuerst Verschlüsselung.</translation>
    </message>
    <message>
        <source>The program tried to sign in or send in the clear.</source>
        <translation>Das Programm wollte sich unverschlüsselt anmelden oder senden.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS for port 587, or SSL/TLS for port 465.</source>
        <translation>Schalten Sie STARTTLS für Port 587 oder SSL/TLS für Port 465 ein.</translation>
    </message>
    <message>
        <source>The server refuses the program&apos;s greeting.</source>
        <translation>Der Server lehnt die Begrüßung des Programms ab.</translation>
    </message>
    <message>
        <source>It wants a full host name, and got the computer&apos;s short one.</source>
        <translation>Er will einen vollständigen Namen und bekam den kurzen des Computers.</translation>
    </message>
    <message>
        <source>Enter a full host name for HELO or EHLO in the program.</source>
        <translation>Tragen Sie im Programm einen vollständigen Namen für HELO oder EHLO ein.</translation>
    </message>
    <message>
        <source>The program signed in too early.</source>
        <translation>Das Programm hat sich zu früh angemeldet.</translation>
    </message>
    <message>
        <source>After STARTTLS it must greet again, and did not.</source>
        <translation>Nach STARTTLS muss es noch einmal grüßen und tat es nicht.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Too many connections at once.</source>
        <translation>Zu viele Verbindungen auf einmal.</translation>
    </message>
    <message>
        <source>The server takes only a few of them for one account.</source>
        <translation>Der Server nimmt für ein Konto nur wenige an.</translation>
    </message>
    <message>
        <source>Close other mail programs, or send fewer messages at a time.</source>
        <translation>Schließen Sie andere Mailprogramme, oder senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s words are in another charset.</source>
        <translation>Die Worte des Servers sind anders kodiert.</translation>
    </message>
    <message>
        <source>That is no fault; the code beside them can still be read.</source>
        <translation>Das ist kein Fehler; der Code daneben lässt sich lesen.</translation>
    </message>
    <message>
        <source>Go by the code and the address in the reply.</source>
        <translation>Richten Sie sich nach Code und Adresse in der Antwort.</translation>
    </message>
    <message>
        <source>The server has a fault of its own.</source>
        <translation>Der Server hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Something in its set-up or on its disk is broken.</source>
        <translation>Etwas an seiner Einrichtung oder seiner Platte ist kaputt.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for this refusal.</source>
        <translation>Sehen Sie im Protokoll des Servers nach dieser Ablehnung.</translation>
    </message>
    <message>
        <source>App passwords are switched off for you.</source>
        <translation>App-Passwörter sind für Sie ausgeschaltet.</translation>
    </message>
    <message>
        <source>The organisation or a protection programme does not allow them.</source>
        <translation>Die Organisation oder ein Schutzprogramm erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>Allow app passwords, or set up sign-in by browser.</source>
        <translation>Erlauben Sie App-Passwörter, oder richten Sie die Anmeldung im Browser ein.</translation>
    </message>
    <message>
        <source>An alias is not the user name.</source>
        <translation>Ein Alias ist nicht der Benutzername.</translation>
    </message>
    <message>
        <source>The server knows the account by its first address only.</source>
        <translation>Der Server kennt das Konto nur unter seiner ersten Adresse.</translation>
    </message>
    <message>
        <source>Sign in with the account&apos;s first address; the alias stays the sender.</source>
        <translation>Melden Sie sich mit der ersten Adresse an; der Alias bleibt Absender.</translation>
    </message>
    <message>
        <source>The password has letters beyond a to z.</source>
        <translation>Im Passwort stehen besondere Buchstaben.</translation>
    </message>
    <message>
        <source>Programs and servers write such letters in different ways.</source>
        <translation>Programme und Server schreiben solche Buchstaben verschieden.</translation>
    </message>
    <message>
        <source>Choose a password of plain letters, digits and signs.</source>
        <translation>Wählen Sie ein Passwort aus einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>A blank came along with the password.</source>
        <translation>Mit dem Passwort kam ein Leerzeichen.</translation>
    </message>
    <message>
        <source>It was pasted with blanks or a line end.</source>
        <translation>Es wurde mit Leerzeichen oder Zeilenende eingefügt.</translation>
    </message>
    <message>
        <source>Enter the password again without blanks.</source>
        <translation>Geben Sie das Passwort ohne Leerzeichen ein.</translation>
    </message>
    <message>
        <source>The permit from the browser has run out.</source>
        <translation>Die Erlaubnis aus dem Browser ist abgelaufen.</translation>
    </message>
    <message>
        <source>The provider renews it no more, or does not know the program.</source>
        <translation>Der Anbieter erneuert sie nicht mehr oder kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>Sign in with the browser again; else an administrator checks the program&apos;s registration.</source>
        <translation>Melden Sie sich neu im Browser an; sonst prüft die Verwaltung die Registrierung des Programms.</translation>
    </message>
    <message>
        <source>Fetch your mail first.</source>
        <translation>Rufen Sie zuerst Ihre Mail ab.</translation>
    </message>
    <message>
        <source>The server lets you send after you have fetched mail.</source>
        <translation>Der Server lässt Sie senden, nachdem Sie Mail abgerufen haben.</translation>
    </message>
    <message>
        <source>Fetch mail, then send; better, switch on signing in for sending.</source>
        <translation>Rufen Sie Mail ab, dann senden Sie; besser: schalten Sie die Anmeldung beim Senden ein.</translation>
    </message>
    <message>
        <source>The Kerberos ticket was refused.</source>
        <translation>Das Kerberos-Ticket wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The program signs in with your computer&apos;s log-in, and that did not work.</source>
        <translation>Das Programm nutzt die Anmeldung am Computer, und das ging nicht.</translation>
    </message>
    <message>
        <source>Choose &quot;normal password&quot; in the program, or sign in to the domain.</source>
        <translation>Wählen Sie im Programm &quot;Passwort, normal&quot;, oder melden Sie sich an der Domäne an.</translation>
    </message>
    <message>
        <source>The server wants you to sign in.</source>
        <translation>Der Server will, dass Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The program tried to send without signing in first.</source>
        <translation>Das Programm wollte senden, ohne sich vorher anzumelden.</translation>
    </message>
    <message>
        <source>Switch on authentication for the outgoing server in the program.</source>
        <translation>Schalten Sie im Programm die Anmeldung am Postausgangsserver ein.</translation>
    </message>
    <message>
        <source>The server does not pass this mail on.</source>
        <translation>Der Server leitet diese Mail nicht weiter.</translation>
    </message>
    <message>
        <source>It does so only for those who signed in or belong to it.</source>
        <translation>Das tut er nur für Angemeldete oder eigene Kunden.</translation>
    </message>
    <message>
        <source>Switch on authentication, and use your own provider&apos;s outgoing server.</source>
        <translation>Schalten Sie die Anmeldung ein, und nutzen Sie den Postausgangsserver Ihres Anbieters.</translation>
    </message>
    <message>
        <source>Zoho does not send from this address.</source>
        <translation>Zoho sendet nicht von dieser Adresse.</translation>
    </message>
    <message>
        <source>It belongs to another account, another region, or nobody yet.</source>
        <translation>Sie gehört zu einem anderen Konto, einer anderen Region oder niemandem.</translation>
    </message>
    <message>
        <source>Send from an address that is verified in this Zoho account.</source>
        <translation>Senden Sie von einer Adresse, die in diesem Zoho-Konto bestätigt ist.</translation>
    </message>
    <message>
        <source>The program sends past your provider.</source>
        <translation>Das Programm sendet an Ihrem Anbieter vorbei.</translation>
    </message>
    <message>
        <source>It went straight to the recipient&apos;s server, which refuses home networks.</source>
        <translation>Es ging direkt zum Server des Empfängers, der Heimnetze ablehnt.</translation>
    </message>
    <message>
        <source>Enter your provider&apos;s outgoing server in the program.</source>
        <translation>Tragen Sie im Programm den Postausgangsserver Ihres Anbieters ein.</translation>
    </message>
    <message>
        <source>It was sent, and did not arrive.</source>
        <translation>Es wurde gesendet und kam nicht an.</translation>
    </message>
    <message>
        <source>The server took the message; what follows happens elsewhere.</source>
        <translation>Der Server nahm die Nachricht; was folgt, geschieht woanders.</translation>
    </message>
    <message>
        <source>Look into spam, and into the sender&apos;s mailbox for a notice.</source>
        <translation>Sehen Sie im Spam nach und im Postfach des Absenders nach einer Meldung.</translation>
    </message>
    <message>
        <source>This is not about sending mail.</source>
        <translation>Hier geht es nicht um das Senden.</translation>
    </message>
    <message>
        <source>It is about receiving, the web, a database, or the recipient&apos;s side.</source>
        <translation>Es geht um Empfang, Web, Datenbank oder die Seite des Empfängers.</translation>
    </message>
    <message>
        <source>Look for help where that belongs; sending is not the matter.</source>
        <translation>Suchen Sie dort Hilfe, wo es hingehört; das Senden ist nicht das Thema.</translation>
    </message>
    <message>
        <source>The text does not tell the cause.</source>
        <translation>Der Text nennt die Ursache nicht.</translation>
    </message>
    <message>
        <source>It says that sending failed, and not why.</source>
        <translation>Er sagt, dass das Senden scheiterte, und nicht, warum.</translation>
    </message>
    <message>
        <source>Look for the server, the port and the last lines of the log.</source>
        <translation>Suchen Sie den Server, den Port und die letzten Zeilen des Protokolls.</translation>
    </message>
</context>
<context>
    <name>CodeTopics</name>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Every step failed in the way it fails without a network: no name server and no mail server could be reached. That says nothing about the address or the provider.</source>
        <translation>Jeder Schritt scheiterte so, wie er ohne Netzwerk scheitert: Weder ein Nameserver noch ein Mailserver war erreichbar. Über die Adresse oder den Anbieter sagt das nichts.</translation>
    </message>
    <message>
        <source>You: join a network, then look again. In a hotel or a train, open a web page first; some networks let nothing through before their own page was seen.</source>
        <translation>Sie: Verbinden Sie sich mit einem Netzwerk und suchen Sie dann noch einmal. Öffnen Sie im Hotel oder im Zug zuerst eine Webseite; manche Netzwerke lassen nichts durch, bevor ihre eigene Seite aufgerufen wurde.</translation>
    </message>
    <message>
        <source>The search ended before everything was tried.</source>
        <translation>Die Suche endete, bevor alles versucht war.</translation>
    </message>
    <message>
        <source>The whole search has a time limit, so that a silent server cannot hold it up for ever. What was known by then is shown.</source>
        <translation>Die gesamte Suche hat ein Zeitlimit, damit ein stummer Server sie nicht endlos aufhält. Gezeigt wird, was bis dahin bekannt war.</translation>
    </message>
    <message>
        <source>You: look again and allow more time, on the command line with --timeout.</source>
        <translation>Sie: Suchen Sie noch einmal und geben Sie mehr Zeit, auf der Befehlszeile mit --timeout.</translation>
    </message>
    <message>
        <source>A proxy does not let mail through.</source>
        <translation>Ein Proxy lässt Mail nicht durch.</translation>
    </message>
    <message>
        <source>In some networks every connection must go through a proxy, and many proxies carry web pages only. A mail program cannot send there.</source>
        <translation>In manchen Netzwerken muss jede Verbindung über einen Proxy laufen, und viele Proxys übertragen nur Webseiten. Ein Mailprogramm kann dort nicht senden.</translation>
    </message>
    <message>
        <source>Administrator: allow connections to the mail server&apos;s ports 465 and 587.</source>
        <translation>Administration: Verbindungen zu den Ports 465 und 587 des Mailservers zulassen.</translation>
    </message>
    <message>
        <source>The provider offers no SMTP to its customers.</source>
        <translation>Der Anbieter stellt seinen Kunden kein SMTP bereit.</translation>
    </message>
    <message>
        <source>Some providers let mail leave only through their own program or web page, or only in certain plans. Then there are no settings for other mail programs.</source>
        <translation>Manche Anbieter lassen Mail nur über ihr eigenes Programm oder ihre Webseite hinaus, oder nur in bestimmten Tarifen. Dann gibt es keine Einstellungen für andere Mailprogramme.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name does not exist.</source>
        <translation>Den Namen des Mailservers gibt es nicht.</translation>
    </message>
    <message>
        <source>A name was given for the mail server, but no name server knows an address for it. Most often a letter is wrong, or an old guide names a server that is gone.</source>
        <translation>Für den Mailserver wurde ein Name angegeben, aber kein Nameserver kennt eine Adresse dazu. Meist stimmt ein Buchstabe nicht, oder eine alte Anleitung nennt einen Server, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>You: take the server&apos;s name from your provider&apos;s help pages.</source>
        <translation>Sie: Entnehmen Sie den Namen des Servers den Hilfeseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>The part after the @ takes no mail.</source>
        <translation>Der Teil nach dem @ nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>The domain does not exist, or it says itself that it takes no mail (a null MX). There is most likely no mailbox to send from.</source>
        <translation>Die Domain existiert nicht, oder sie erklärt selbst, dass sie keine Mail annimmt (Null-MX). Höchstwahrscheinlich gibt es kein Postfach, aus dem Sie senden könnten.</translation>
    </message>
    <message>
        <source>You: check the part of your address after the @.</source>
        <translation>Sie: Prüfen Sie den Teil Ihrer Adresse nach dem @.</translation>
    </message>
    <message>
        <source>Names cannot be looked up.</source>
        <translation>Namen lassen sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>The name server gave no answer or an error, so it is not known whether the name exists. A router that hangs and broken signatures of a domain (DNSSEC) look the same from here.</source>
        <translation>Der Nameserver gab keine Antwort oder einen Fehler zurück; ob es den Namen gibt, ist daher nicht bekannt. Ein hängender Router und fehlerhafte Signaturen einer Domain (DNSSEC) sehen von hier aus gleich aus.</translation>
    </message>
    <message>
        <source>Nobody names a server for outgoing mail.</source>
        <translation>Niemand nennt einen Server für ausgehende Mail.</translation>
    </message>
    <message>
        <source>The domain exists, but neither lists nor its own entries name a server, and the usual names such as smtp and mail in front of it do not exist.</source>
        <translation>Die Domain existiert, aber weder Listen noch ihre eigenen Einträge nennen einen Server, und die üblichen Namen mit vorangestelltem smtp oder mail gibt es nicht.</translation>
    </message>
    <message>
        <source>You: look up the outgoing server on your provider&apos;s help pages and enter it. Provider: publish SRV records, so that programs find it by themselves.</source>
        <translation>Sie: Suchen Sie den Postausgangsserver auf den Hilfeseiten Ihres Anbieters und tragen Sie ihn ein. Anbieter: SRV-Einträge veröffentlichen, damit Programme ihn selbst finden.</translation>
    </message>
    <message>
        <source>Name servers and this computer disagree about a name.</source>
        <translation>Nameserver und dieser Computer sind sich über einen Namen nicht einig.</translation>
    </message>
    <message>
        <source>The name servers know no address, but this computer&apos;s own look-up does, for instance from its hosts file or from a company&apos;s network. Mailberth uses the computer&apos;s answer and shows the difference.</source>
        <translation>Die Nameserver kennen keine Adresse, die eigene Abfrage dieses Computers aber schon, zum Beispiel aus seiner hosts-Datei oder aus einem Firmennetzwerk. Mailberth verwendet die Antwort des Computers und zeigt den Unterschied.</translation>
    </message>
    <message>
        <source>Administrator: if it is not meant so, check the hosts file and the network&apos;s name service.</source>
        <translation>Administration: Falls das nicht so gedacht ist, die hosts-Datei und den Namensdienst des Netzwerks prüfen.</translation>
    </message>
    <message>
        <source>The connection is refused.</source>
        <translation>Die Verbindung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Something answers at the server&apos;s address and says at once that nothing listens on this port. The name or the port may be wrong, or the mail service may be down.</source>
        <translation>Unter der Adresse des Servers antwortet etwas und meldet sofort, dass an diesem Port nichts lauscht. Der Name oder der Port kann falsch sein, oder der Maildienst ist außer Betrieb.</translation>
    </message>
    <message>
        <source>465 is refused, and 587 works.</source>
        <translation>465 wird abgelehnt, und 587 funktioniert.</translation>
    </message>
    <message>
        <source>The provider does not offer port 465. That is its choice and no fault: 587 with STARTTLS is sound if encryption is required.</source>
        <translation>Der Anbieter stellt Port 465 nicht bereit. Das ist seine Entscheidung und kein Fehler: 587 mit STARTTLS ist sicher, wenn Verschlüsselung vorgeschrieben ist.</translation>
    </message>
    <message>
        <source>You: use 587 with STARTTLS.</source>
        <translation>Sie: Verwenden Sie 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>587 is refused, and 465 works.</source>
        <translation>587 wird abgelehnt, und 465 funktioniert.</translation>
    </message>
    <message>
        <source>The provider does not offer port 587. That is no fault: 465 with TLS is what the standard prefers.</source>
        <translation>Der Anbieter stellt Port 587 nicht bereit. Das ist kein Fehler: 465 mit TLS ist das, was der Standard bevorzugt.</translation>
    </message>
    <message>
        <source>You: use 465 with TLS (often called SSL/TLS).</source>
        <translation>Sie: Verwenden Sie 465 mit TLS (oft SSL/TLS genannt).</translation>
    </message>
    <message>
        <source>One port is silent, another answers.</source>
        <translation>Ein Port schweigt, ein anderer antwortet.</translation>
    </message>
    <message>
        <source>The server answers, but on this port nothing comes back. Either the provider does not offer it, or a firewall on the way swallows it; from here the two look alike.</source>
        <translation>Der Server antwortet, aber auf diesem Port kommt nichts zurück. Entweder bietet der Anbieter ihn nicht an, oder eine Firewall auf dem Weg verschluckt ihn; von hier aus sieht beides gleich aus.</translation>
    </message>
    <message>
        <source>The mail server does not answer at all.</source>
        <translation>Der Mailserver antwortet überhaupt nicht.</translation>
    </message>
    <message>
        <source>Its name was found, but no port answers. Most often the network in between blocks outgoing mail, as offices, schools, hotels and hosting companies do; the server may also be down, or may have shut out this network&apos;s address.</source>
        <translation>Sein Name wurde gefunden, aber kein Port antwortet. Meist sperrt das Netzwerk dazwischen ausgehende Mail, wie in Büros, Schulen, Hotels und bei Hosting-Anbietern üblich; der Server kann aber auch außer Betrieb sein oder die Adresse dieses Netzwerks ausgesperrt haben.</translation>
    </message>
    <message>
        <source>Network: try another one, for instance your phone&apos;s. If it works there, ask whoever runs the first to allow TCP to the server&apos;s ports 465 and 587.</source>
        <translation>Netzwerk: Versuchen Sie es mit einem anderen, zum Beispiel dem Ihres Telefons. Wenn es dort funktioniert, bitten Sie den Betreiber des ersten, TCP zu den Ports 465 und 587 des Servers zuzulassen.</translation>
    </message>
    <message>
        <source>There is no way to the server.</source>
        <translation>Es gibt keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>The system said at once that the address cannot be reached: no network, a firewall or a security program on this computer, or an address of a kind (IPv6) that this network does not carry.</source>
        <translation>Das System meldete sofort, dass die Adresse nicht erreichbar ist: kein Netzwerk, eine Firewall oder ein Sicherheitsprogramm auf diesem Computer oder eine Adresse von einer Art (IPv6), die dieses Netzwerk nicht überträgt.</translation>
    </message>
    <message>
        <source>You: check the network, and let this program through the firewall.</source>
        <translation>Sie: Prüfen Sie das Netzwerk und lassen Sie dieses Programm durch die Firewall.</translation>
    </message>
    <message>
        <source>The connection is cut before the greeting.</source>
        <translation>Die Verbindung wird vor der Begrüßung getrennt.</translation>
    </message>
    <message>
        <source>The server took the connection and ended it without a word. A full server, one that does not like your network&apos;s address, or a security program on the way does this.</source>
        <translation>Der Server nahm die Verbindung an und beendete sie wortlos. Das tut ein überlasteter Server, einer, der die Adresse Ihres Netzwerks nicht mag, oder ein Sicherheitsprogramm auf dem Weg.</translation>
    </message>
    <message>
        <source>IPv6 does not reach the server.</source>
        <translation>IPv6 erreicht den Server nicht.</translation>
    </message>
    <message>
        <source>The server has addresses of both kinds. The newer kind, IPv6, gave no answer from here, and the older one, IPv4, had to take over. Programs that wait for IPv6 first seem slow.</source>
        <translation>Der Server hat Adressen beider Arten. Die neuere Art, IPv6, antwortete von hier aus nicht, und die ältere, IPv4, musste einspringen. Programme, die zuerst auf IPv6 warten, wirken langsam.</translation>
    </message>
    <message>
        <source>Network: repair IPv6 or switch it off. The provider, if it fails from everywhere.</source>
        <translation>Netzwerk: IPv6 reparieren oder abschalten. Der Anbieter, falls es von überall scheitert.</translation>
    </message>
    <message>
        <source>This is a server for incoming mail.</source>
        <translation>Das ist ein Server für eingehende Mail.</translation>
    </message>
    <message>
        <source>It answers as IMAP or POP3 servers do: one fetches mail from it. Sending needs the outgoing server.</source>
        <translation>Er antwortet wie ein IMAP- oder POP3-Server: Von dort ruft man Mail ab. Zum Senden braucht es den Postausgangsserver.</translation>
    </message>
    <message>
        <source>You: take the outgoing server (SMTP) from your provider&apos;s help pages.</source>
        <translation>Sie: Entnehmen Sie den Postausgangsserver (SMTP) den Hilfeseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>There are two ways to begin: TLS from the first byte, usual on 465, and STARTTLS after a greeting in the clear, usual on 587. If the program takes one and the port expects the other, they do not understand each other: either both wait in silence, or the program meets plain text where it expects TLS.</source>
        <translation>Es gibt zwei Arten zu beginnen: TLS ab dem ersten Byte, üblich auf 465, und STARTTLS nach einer Begrüßung im Klartext, üblich auf 587. Wenn das Programm die eine wählt und der Port die andere erwartet, verstehen sie einander nicht: Entweder warten beide stumm, oder das Programm trifft auf Klartext, wo es TLS erwartet.</translation>
    </message>
    <message>
        <source>You: choose TLS (often called SSL/TLS) for 465 and STARTTLS for 587, or what the report names for this port.</source>
        <translation>Sie: Wählen Sie TLS (oft SSL/TLS genannt) für 465 und STARTTLS für 587, oder das, was der Bericht für diesen Port nennt.</translation>
    </message>
    <message>
        <source>TLS and STARTTLS are mixed up on a port.</source>
        <translation>TLS und STARTTLS sind auf einem Port vertauscht.</translation>
    </message>
    <message>
        <source>STARTTLS and TLS are mixed up on a port.</source>
        <translation>STARTTLS und TLS sind auf einem Port vertauscht.</translation>
    </message>
    <message>
        <source>A web server answers.</source>
        <translation>Ein Webserver antwortet.</translation>
    </message>
    <message>
        <source>The name or port belongs to a web site, or a hotspot wants its page to be seen first.</source>
        <translation>Der Name oder der Port gehört zu einer Website, oder ein Hotspot will, dass zuerst seine Seite aufgerufen wird.</translation>
    </message>
    <message>
        <source>You: open a web page once; then check server and port with your provider&apos;s help pages.</source>
        <translation>Sie: Öffnen Sie einmal eine Webseite; vergleichen Sie dann Server und Port mit den Hilfeseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>The server does not answer in TLS.</source>
        <translation>Der Server antwortet nicht in TLS.</translation>
    </message>
    <message>
        <source>The answer to the first message of the encryption was something else. Another service, or something on the way, answers there.</source>
        <translation>Die Antwort auf die erste Nachricht der Verschlüsselung war etwas anderes. Dort antwortet ein anderer Dienst oder etwas auf dem Weg.</translation>
    </message>
    <message>
        <source>You: check server and port with your provider&apos;s help pages.</source>
        <translation>Sie: Vergleichen Sie Server und Port mit den Hilfeseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>The server cannot start encryption just now (454).</source>
        <translation>Der Server kann die Verschlüsselung gerade nicht beginnen (454).</translation>
    </message>
    <message>
        <source>It offers STARTTLS and then says that TLS is not available. Most often it cannot read its own certificate or key.</source>
        <translation>Er bietet STARTTLS an und meldet dann, dass TLS nicht verfügbar ist. Meist kann er sein eigenes Zertifikat oder seinen Schlüssel nicht lesen.</translation>
    </message>
    <message>
        <source>The connection ends where encryption should begin.</source>
        <translation>Die Verbindung endet dort, wo die Verschlüsselung beginnen sollte.</translation>
    </message>
    <message>
        <source>The server agreed to STARTTLS and then closed the connection. A server without a usable certificate does this; so does a middlebox that does not allow encryption.</source>
        <translation>Der Server stimmte STARTTLS zu und schloss dann die Verbindung. Das tut ein Server ohne brauchbares Zertifikat; ebenso eine Zwischenstation, die keine Verschlüsselung zulässt.</translation>
    </message>
    <message>
        <source>The agreement on keys gets no answer.</source>
        <translation>Die Aushandlung der Schlüssel bleibt ohne Antwort.</translation>
    </message>
    <message>
        <source>The connection stands, but the first message of the encryption is not answered. A network that loses large packets (a wrong MTU) or that inspects mail does this.</source>
        <translation>Die Verbindung steht, aber die erste Nachricht der Verschlüsselung wird nicht beantwortet. Das tut ein Netzwerk, das große Pakete verliert (eine falsche MTU) oder Mail durchsucht.</translation>
    </message>
    <message>
        <source>Network: check the packet size and the mail inspection. You: try another network.</source>
        <translation>Netzwerk: Paketgröße und Mailprüfung kontrollieren. Sie: Versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The connection is cut during the agreement on keys.</source>
        <translation>Die Verbindung wird während der Aushandlung der Schlüssel getrennt.</translation>
    </message>
    <message>
        <source>The other side, or something on the way, ended it in the middle. Servers that dislike a program&apos;s TLS do this, and so do firewalls.</source>
        <translation>Die Gegenseite oder etwas auf dem Weg beendete sie mittendrin. Das tun Server, denen das TLS eines Programms nicht passt, und auch Firewalls.</translation>
    </message>
    <message>
        <source>You: try another network; if it is cut there, too, tell the provider.</source>
        <translation>Sie: Versuchen Sie es in einem anderen Netzwerk; wenn auch dort getrennt wird, melden Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on.</source>
        <translation>Über keine Verschlüsselung kam Einigung zustande.</translation>
    </message>
    <message>
        <source>Both sides spoke TLS and did not come to an end. The TLS library&apos;s own text stands among the details.</source>
        <translation>Beide Seiten sprachen TLS und kamen nicht zum Abschluss. Der Originaltext der TLS-Bibliothek steht in den Details.</translation>
    </message>
    <message>
        <source>The server knows only withdrawn versions of TLS.</source>
        <translation>Der Server kennt nur zurückgezogene Versionen von TLS.</translation>
    </message>
    <message>
        <source>Mailberth speaks TLS 1.2 and 1.3. TLS 1.0 and 1.1 are withdrawn, because they can be attacked, and so are all versions of SSL.</source>
        <translation>Mailberth spricht TLS 1.2 und 1.3. TLS 1.0 und 1.1 sind zurückgezogen, weil sie sich angreifen lassen, ebenso alle Versionen von SSL.</translation>
    </message>
    <message>
        <source>Provider: offer TLS 1.2 or 1.3.</source>
        <translation>Anbieter: TLS 1.2 oder 1.3 anbieten.</translation>
    </message>
    <message>
        <source>The two sides have no cipher in common.</source>
        <translation>Die beiden Seiten haben kein gemeinsames Verschlüsselungsverfahren.</translation>
    </message>
    <message>
        <source>TLS needs a method of encryption that both know. The server offers only outdated ones, or very few.</source>
        <translation>TLS braucht ein Verschlüsselungsverfahren, das beide kennen. Der Server bietet nur veraltete an oder sehr wenige.</translation>
    </message>
    <message>
        <source>The server lacks a repair of TLS from 2010.</source>
        <translation>Dem Server fehlt eine Korrektur von TLS aus dem Jahr 2010.</translation>
    </message>
    <message>
        <source>Without it, someone on the way can put words in front of an encrypted conversation. Today&apos;s TLS libraries refuse such servers.</source>
        <translation>Ohne sie kann jemand auf dem Weg einer verschlüsselten Unterhaltung Worte voranstellen. Heutige TLS-Bibliotheken lehnen solche Server ab.</translation>
    </message>
    <message>
        <source>Provider: update the server.</source>
        <translation>Anbieter: den Server aktualisieren.</translation>
    </message>
    <message>
        <source>The server agrees on keys in a weak way.</source>
        <translation>Der Server handelt Schlüssel auf eine schwache Art aus.</translation>
    </message>
    <message>
        <source>Its Diffie-Hellman group is smaller than 2048 bits and can be broken with effort.</source>
        <translation>Seine Diffie-Hellman-Gruppe ist kleiner als 2048 Bit und lässt sich mit Aufwand brechen.</translation>
    </message>
    <message>
        <source>What is encrypted now may be read later.</source>
        <translation>Was jetzt verschlüsselt ist, kann später gelesen werden.</translation>
    </message>
    <message>
        <source>The keys of such a connection depend on the server&apos;s own key alone. Whoever records it today and gets hold of that key in years can read it, the password included. With ECDHE, which TLS 1.3 always uses, the keys are gone when the connection ends.</source>
        <translation>Die Schlüssel einer solchen Verbindung hängen allein vom eigenen Schlüssel des Servers ab. Wer sie heute aufzeichnet und Jahre später an diesen Schlüssel kommt, kann sie lesen, das Passwort eingeschlossen. Mit ECDHE, das TLS 1.3 immer verwendet, sind die Schlüssel am Ende der Verbindung weg.</translation>
    </message>
    <message>
        <source>Provider: offer TLS 1.3, or ECDHE with TLS 1.2. You: use another password here than elsewhere.</source>
        <translation>Anbieter: TLS 1.3 anbieten, oder ECDHE mit TLS 1.2. Sie: hier ein anderes Passwort als anderswo verwenden.</translation>
    </message>
    <message>
        <source>The server wants a certificate of yours.</source>
        <translation>Der Server verlangt ein Zertifikat von Ihnen.</translation>
    </message>
    <message>
        <source>It lets in only computers that show a certificate of their own; some companies&apos; servers do.</source>
        <translation>Er lässt nur Computer ein, die ein eigenes Zertifikat vorzeigen; die Server mancher Firmen tun das.</translation>
    </message>
    <message>
        <source>Administrator: ask for one, or for another server to send through.</source>
        <translation>Administration: Bitten Sie um eines oder um einen anderen Server, über den Sie senden können.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>A certificate is a server&apos;s proof of its name and holds for a time. This one was not renewed; or this computer&apos;s date is wrong, and then every server seems expired.</source>
        <translation>Mit einem Zertifikat weist ein Server seinen Namen nach, und es gilt eine bestimmte Zeit. Dieses wurde nicht erneuert; oder das Datum dieses Computers stimmt nicht, dann wirkt jeder Server abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Its first day lies ahead. Most often this computer&apos;s clock is behind, for instance after its battery ran empty.</source>
        <translation>Sein erster Tag liegt in der Zukunft. Meist geht die Uhr dieses Computers nach, zum Beispiel weil seine Batterie leer war.</translation>
    </message>
    <message>
        <source>You: set date and time, then look again.</source>
        <translation>Sie: Stellen Sie Datum und Uhrzeit und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The certificate is for another name.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server proved to be someone, but not the one asked for. Shared servers often carry only the hosting company&apos;s name; a server that pretends to be yours looks the same. Only the subject alternative names count, not the common name.</source>
        <translation>Der Server hat sich ausgewiesen, aber nicht als der gefragte. Gemeinsam genutzte Server tragen oft nur den Namen des Hosting-Anbieters; ein Server, der sich als Ihrer ausgibt, sieht genauso aus. Nur die alternativen Namen (Subject Alternative Names) zählen, nicht der Common Name.</translation>
    </message>
    <message>
        <source>The certificate does not hold the server&apos;s number.</source>
        <translation>Das Zertifikat enthält die Nummer des Servers nicht.</translation>
    </message>
    <message>
        <source>The server was given as an IP address. Certificates are made for names and seldom hold addresses.</source>
        <translation>Der Server wurde als IP-Adresse angegeben. Zertifikate werden für Namen ausgestellt und enthalten selten Adressen.</translation>
    </message>
    <message>
        <source>You: enter the server&apos;s name in place of its address.</source>
        <translation>Sie: Tragen Sie statt der Adresse den Namen des Servers ein.</translation>
    </message>
    <message>
        <source>The certificate is vouched for by itself alone.</source>
        <translation>Das Zertifikat bürgt nur für sich selbst.</translation>
    </message>
    <message>
        <source>Anyone can make such a certificate for any name, so it proves nothing to a stranger. Servers at home and in companies often have one.</source>
        <translation>Ein solches Zertifikat kann jeder für jeden Namen ausstellen, einem Fremden beweist es also nichts. Server zu Hause und in Firmen haben oft eines.</translation>
    </message>
    <message>
        <source>Administrator: use a public authority, or install the certificate on the computers that need it.</source>
        <translation>Administration: eine öffentliche Zertifizierungsstelle verwenden oder das Zertifikat auf den Computern installieren, die es brauchen.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für den Server.</translation>
    </message>
    <message>
        <source>The chain of certificates ends at an issuer that is not in this computer&apos;s list. A company&apos;s own authority, a security program that reads mail, and someone who listens in look alike.</source>
        <translation>Die Kette der Zertifikate endet bei einem Aussteller, der nicht in der Liste dieses Computers steht. Die eigene Zertifizierungsstelle einer Firma, ein Sicherheitsprogramm, das Mail mitliest, und jemand, der lauscht, sehen gleich aus.</translation>
    </message>
    <message>
        <source>Administrator: find out who the issuer is, and install it only if it is your own organisation&apos;s.</source>
        <translation>Administration: herausfinden, wer der Aussteller ist, und ihn nur installieren, wenn er zur eigenen Organisation gehört.</translation>
    </message>
    <message>
        <source>A certificate in between is missing.</source>
        <translation>Ein Zertifikat dazwischen fehlt.</translation>
    </message>
    <message>
        <source>The server shows its own certificate without the one of its issuer, so the proof does not reach an authority that is known here. Browsers fetch what is missing; mail programs do not.</source>
        <translation>Der Server zeigt sein eigenes Zertifikat ohne das seines Ausstellers; so reicht der Nachweis nicht bis zu einer Zertifizierungsstelle, die hier bekannt ist. Browser holen das Fehlende nach, Mailprogramme nicht.</translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation>Das Zertifikat ist zu schwach.</translation>
    </message>
    <message>
        <source>Its key is too short (RSA below 2048 bits, elliptic curves below 224), or a signature in its chain uses SHA-1 or MD5. Both can be forged with effort.</source>
        <translation>Sein Schlüssel ist zu kurz (RSA unter 2048 Bit, elliptische Kurven unter 224), oder eine Signatur in seiner Kette verwendet SHA-1 oder MD5. Beides lässt sich mit Aufwand fälschen.</translation>
    </message>
    <message>
        <source>The issuer was not allowed to name this server.</source>
        <translation>Der Aussteller durfte diesen Server nicht benennen.</translation>
    </message>
    <message>
        <source>An authority can be limited to certain names, and this server&apos;s is none of them.</source>
        <translation>Eine Zertifizierungsstelle kann auf bestimmte Namen beschränkt sein, und der dieses Servers gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Administrator: use an authority that may name the server.</source>
        <translation>Administration: eine Zertifizierungsstelle verwenden, die den Server benennen darf.</translation>
    </message>
    <message>
        <source>The certificate is not one for servers.</source>
        <translation>Das Zertifikat ist keines für Server.</translation>
    </message>
    <message>
        <source>A certificate says what it may be used for. Proving a server&apos;s name is not among it.</source>
        <translation>Ein Zertifikat sagt, wofür es verwendet werden darf. Den Namen eines Servers nachzuweisen gehört hier nicht dazu.</translation>
    </message>
    <message>
        <source>Administrator: use a certificate made for servers.</source>
        <translation>Administration: ein Zertifikat verwenden, das für Server ausgestellt ist.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>Its issuer declared it void before its time, for instance because its key was stolen.</source>
        <translation>Sein Aussteller erklärte es vorzeitig für ungültig, zum Beispiel weil sein Schlüssel gestohlen wurde.</translation>
    </message>
    <message>
        <source>The certificate was not accepted.</source>
        <translation>Das Zertifikat wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The TLS library refused it for a reason that Mailberth could not find by itself. The details hold the certificate.</source>
        <translation>Die TLS-Bibliothek lehnte es aus einem Grund ab, den Mailberth selbst nicht finden konnte. Das Zertifikat steht in den Details.</translation>
    </message>
    <message>
        <source>Administrator: look at the details. You: make no exception.</source>
        <translation>Administration: die Details ansehen. Sie: Machen Sie keine Ausnahme.</translation>
    </message>
    <message>
        <source>You: use 465 if it works. Provider: repair the server.</source>
        <translation>Sie: Verwenden Sie 465, wenn das funktioniert. Anbieter: den Server in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>It turns callers away for now (a code that begins with 4): too much to do, or too many connections from here.</source>
        <translation>Er weist Anrufer vorerst ab (ein Code, der mit 4 beginnt): zu viel zu tun oder zu viele Verbindungen von hier.</translation>
    </message>
    <message>
        <source>You: wait some minutes. The settings are not the reason.</source>
        <translation>Sie: Warten Sie einige Minuten. An den Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>The server says no before anything was asked.</source>
        <translation>Der Server lehnt ab, bevor etwas gefragt wurde.</translation>
    </message>
    <message>
        <source>It gives no service on this port, or not to the address of your network, which may stand on a block list.</source>
        <translation>Er bietet auf diesem Port keinen Dienst, oder nicht für die Adresse Ihres Netzwerks, die auf einer Sperrliste stehen kann.</translation>
    </message>
    <message>
        <source>The server is slow to greet.</source>
        <translation>Der Server lässt sich mit der Begrüßung Zeit.</translation>
    </message>
    <message>
        <source>Some servers let strangers wait on purpose, or first look up who calls. Programs with little patience take this for a failure.</source>
        <translation>Manche Server lassen Fremde absichtlich warten oder schlagen zuerst nach, wer anruft. Programme mit wenig Geduld halten das für einen Ausfall.</translation>
    </message>
    <message>
        <source>You: give your mail program more time to connect.</source>
        <translation>Sie: Geben Sie Ihrem Mailprogramm mehr Zeit für den Verbindungsaufbau.</translation>
    </message>
    <message>
        <source>The server takes the connection and does not greet.</source>
        <translation>Der Server nimmt die Verbindung an und grüßt nicht.</translation>
    </message>
    <message>
        <source>A mail server speaks first. This one did not in all the time it was given: it is overloaded, something on the way holds its words back, or it waits for TLS.</source>
        <translation>Ein Mailserver spricht zuerst. Dieser tat es in der ganzen Zeit nicht, die er hatte: Er ist überlastet, etwas auf dem Weg hält seine Worte zurück, oder er wartet auf TLS.</translation>
    </message>
    <message>
        <source>You: try again later and from another network. Provider: see what holds the greeting back.</source>
        <translation>Sie: Versuchen Sie es später und aus einem anderen Netzwerk noch einmal. Anbieter: nachsehen, was die Begrüßung aufhält.</translation>
    </message>
    <message>
        <source>The server stops answering.</source>
        <translation>Der Server antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>It greeted, and then did not answer. It is overloaded, or something on the way lost its words.</source>
        <translation>Er grüßte und antwortete dann nicht. Er ist überlastet, oder etwas auf dem Weg hat seine Worte verloren.</translation>
    </message>
    <message>
        <source>You: try again later; if it stays so, tell the provider.</source>
        <translation>Sie: Versuchen Sie es später noch einmal; wenn es so bleibt, melden Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>The connection is cut in the middle.</source>
        <translation>Die Verbindung wird mittendrin getrennt.</translation>
    </message>
    <message>
        <source>The conversation had begun and then ended without a farewell. The server, or a firewall on the way, cut it.</source>
        <translation>Die Unterhaltung hatte begonnen und endete dann ohne Abschied. Der Server oder eine Firewall auf dem Weg hat sie getrennt.</translation>
    </message>
    <message>
        <source>Another service answers.</source>
        <translation>Ein anderer Dienst antwortet.</translation>
    </message>
    <message>
        <source>What came back is not the greeting of a mail server.</source>
        <translation>Was zurückkam, ist nicht die Begrüßung eines Mailservers.</translation>
    </message>
    <message>
        <source>The server does not keep to the rules of SMTP.</source>
        <translation>Der Server hält sich nicht an die Regeln von SMTP.</translation>
    </message>
    <message>
        <source>It said what cannot be read, too much, or what nobody had asked for. Mailberth stops there rather than guess.</source>
        <translation>Er sagte etwas Unlesbares, zu viel oder etwas, wonach niemand gefragt hatte. Mailberth bricht dort ab, statt zu raten.</translation>
    </message>
    <message>
        <source>Provider: look at the details of the check.</source>
        <translation>Anbieter: die Details der Prüfung ansehen.</translation>
    </message>
    <message>
        <source>The server does not accept EHLO.</source>
        <translation>Der Server akzeptiert EHLO nicht.</translation>
    </message>
    <message>
        <source>EHLO is how a program asks what a server offers. Without it there is neither STARTTLS nor sign-in. Very old servers and some gateways are like this.</source>
        <translation>Mit EHLO fragt ein Programm, was ein Server bietet. Ohne EHLO gibt es weder STARTTLS noch eine Anmeldung. Sehr alte Server und manche Gateways sind so.</translation>
    </message>
    <message>
        <source>The server does not offer STARTTLS.</source>
        <translation>Der Server bietet kein STARTTLS an.</translation>
    </message>
    <message>
        <source>On this port everything would travel in the clear. Either the server offers no encryption there, or something on the way took the offer out. Mailberth stops and never sends anything secret over it.</source>
        <translation>Auf diesem Port würde alles im Klartext übertragen. Entweder bietet der Server dort keine Verschlüsselung an, oder etwas auf dem Weg hat das Angebot entfernt. Mailberth bricht ab und sendet darüber niemals etwas Geheimes.</translation>
    </message>
    <message>
        <source>You: use 465 if it works; do not send over this port unencrypted.</source>
        <translation>Sie: Verwenden Sie 465, wenn das funktioniert; senden Sie nicht unverschlüsselt über diesen Port.</translation>
    </message>
    <message>
        <source>A firewall takes the offer of encryption out.</source>
        <translation>Eine Firewall entfernt das Angebot der Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server&apos;s words arrive blotted out with X or asterisks. Firewalls that inspect mail do this, above all Cisco&apos;s ESMTP inspection.</source>
        <translation>Die Worte des Servers kommen mit X oder Sternchen überschrieben an. Das tun Firewalls, die Mail durchsuchen, vor allem die ESMTP-Inspektion von Cisco.</translation>
    </message>
    <message>
        <source>Network: allow TLS in the inspection or switch it off. You: use 465 or another network.</source>
        <translation>Netzwerk: TLS in der Inspektion zulassen oder sie abschalten. Sie: Verwenden Sie 465 oder ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The server offers STARTTLS and refuses it.</source>
        <translation>Der Server bietet STARTTLS an und lehnt es ab.</translation>
    </message>
    <message>
        <source>It lists the command and then says no to it. That is a fault in its set-up.</source>
        <translation>Er führt den Befehl auf und lehnt ihn dann ab. Das ist ein Fehler in seiner Einrichtung.</translation>
    </message>
    <message>
        <source>Something stands behind the answer to STARTTLS.</source>
        <translation>Hinter der Antwort auf STARTTLS steht noch etwas.</translation>
    </message>
    <message>
        <source>Between the answer to STARTTLS and the encryption nothing may be said. Here something was. Someone on the way may have put it there, to have it taken for encrypted; a faulty server does it, too. Mailberth stops there.</source>
        <translation>Zwischen der Antwort auf STARTTLS und der Verschlüsselung darf nichts gesagt werden. Hier war da etwas. Jemand auf dem Weg kann es eingefügt haben, damit es für verschlüsselt gehalten wird; auch ein fehlerhafter Server tut das. Mailberth bricht dort ab.</translation>
    </message>
    <message>
        <source>The server offers no sign-in.</source>
        <translation>Der Server bietet keine Anmeldung an.</translation>
    </message>
    <message>
        <source>Encryption stands, but the server does not offer to let anyone sign in. It is most likely there for other mail servers, or signing in is switched off.</source>
        <translation>Die Verschlüsselung steht, aber der Server bietet niemandem eine Anmeldung an. Höchstwahrscheinlich ist er für andere Mailserver da, oder die Anmeldung ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The server offers sign-in before encryption.</source>
        <translation>Der Server bietet die Anmeldung vor der Verschlüsselung an.</translation>
    </message>
    <message>
        <source>A careless program would take that offer and send user name and password for all to read. Mailberth does not.</source>
        <translation>Ein unvorsichtiges Programm würde darauf eingehen und Benutzername und Passwort für alle lesbar senden. Mailberth tut das nicht.</translation>
    </message>
    <message>
        <source>Administrator: offer sign-in only after STARTTLS. You: set your program to require encryption.</source>
        <translation>Administration: die Anmeldung erst nach STARTTLS anbieten. Sie: Stellen Sie Ihr Programm so ein, dass es Verschlüsselung verlangt.</translation>
    </message>
    <message>
        <source>465 and 587 offer different ways to sign in.</source>
        <translation>465 und 587 bieten verschiedene Anmeldeverfahren an.</translation>
    </message>
    <message>
        <source>Both ports belong to the same server, but were set up differently. A program may work on one and fail on the other.</source>
        <translation>Beide Ports gehören zum selben Server, wurden aber verschieden eingerichtet. Ein Programm kann auf dem einen funktionieren und auf dem anderen scheitern.</translation>
    </message>
    <message>
        <source>Provider: set both up alike. You need not do anything.</source>
        <translation>Anbieter: beide gleich einrichten. Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Several places name different mail servers.</source>
        <translation>Mehrere Quellen nennen verschiedene Mailserver.</translation>
    </message>
    <message>
        <source>The domain&apos;s own entries, its settings files and lists kept by others do not agree. Often one of them is old. Mailberth tries what they name and takes the one that is trusted most among those that prove themselves: the provider&apos;s own word over https before Mozilla&apos;s list, that before the domain&apos;s unsigned entries, those before a guess.</source>
        <translation>Die eigenen Einträge der Domain, ihre Einstellungsdateien und von anderen geführte Listen stimmen nicht überein. Oft ist eine Angabe veraltet. Mailberth prüft, was sie nennen, und nimmt unter denen, die sich ausweisen, die vertrauenswürdigste: das Wort des Anbieters selbst über https vor Mozillas Liste, diese vor den unsignierten Einträgen der Domain, diese vor einer Vermutung.</translation>
    </message>
    <message>
        <source>Provider: bring all entries up to date. You: if nothing works, ask the provider.</source>
        <translation>Anbieter: Alle Einträge auf den neuesten Stand bringen. Sie: Wenn nichts funktioniert, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Settings are published without encryption.</source>
        <translation>Einstellungen sind ohne Verschlüsselung veröffentlicht.</translation>
    </message>
    <message>
        <source>A settings file or a list names a server and a port on which everything travels readable for all on the way. Mailberth never takes such an entry. It tries the same server&apos;s ports with encryption, and shows those if they work.</source>
        <translation>Eine Einstellungsdatei oder eine Liste nennt einen Server und einen Port, bei dem unterwegs alles für alle lesbar ist. Mailberth übernimmt einen solchen Eintrag nie. Es prüft die verschlüsselten Ports desselben Servers und zeigt diese, wenn sie funktionieren.</translation>
    </message>
    <message>
        <source>Provider: publish port 465, and 587 with STARTTLS. You: never send without encryption.</source>
        <translation>Anbieter: Port 465 veröffentlichen, und 587 mit STARTTLS. Sie: Senden Sie nie ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No way to sign in fits.</source>
        <translation>Keine Art der Anmeldung passt.</translation>
    </message>
    <message>
        <source>What the server offers after encryption and what you have do not go together: a password where only sign-in in the browser is offered, or the other way round, or only methods of company networks.</source>
        <translation>Was der Server nach der Verschlüsselung anbietet und was Sie haben, passt nicht zusammen: ein Passwort, wo nur die Anmeldung im Browser angeboten wird, oder umgekehrt, oder nur Verfahren von Firmennetzwerken.</translation>
    </message>
    <message>
        <source>Provider: say how mail programs sign in.</source>
        <translation>Anbieter: Angeben, wie sich Mailprogramme anmelden.</translation>
    </message>
    <message>
        <source>Something in it cannot travel: nothing at all, a control character, or far too much. Often a line end came along when it was pasted. Nothing was sent.</source>
        <translation>Etwas darin lässt sich nicht übertragen: gar nichts, ein Steuerzeichen oder viel zu viel. Oft kam beim Einfügen ein Zeilenende mit. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>You: type it instead of pasting it.</source>
        <translation>Sie: Tippen Sie es ein, statt es einzufügen.</translation>
    </message>
    <message>
        <source>With SCRAM the server must show that it knows the password, too, and keep to the rules. This one did not, and Mailberth left. Your password was not sent.</source>
        <translation>Bei SCRAM muss auch der Server zeigen, dass er das Passwort kennt, und sich an die Regeln halten. Dieser tat es nicht, und Mailberth brach ab. Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Provider: look into the server&apos;s sign-in.</source>
        <translation>Anbieter: Die Anmeldung des Servers überprüfen.</translation>
    </message>
    <message>
        <source>CRAM-MD5 proves the password to the server and nothing to you, and the server must keep the password readable. Inside TLS it does no harm on the way.</source>
        <translation>CRAM-MD5 weist dem Server das Passwort nach und Ihnen nichts, und der Server muss das Passwort lesbar aufbewahren. Innerhalb von TLS schadet es unterwegs nicht.</translation>
    </message>
    <message>
        <source>Provider: offer SCRAM-SHA-256, or PLAIN inside TLS.</source>
        <translation>Anbieter: SCRAM-SHA-256 anbieten, oder PLAIN innerhalb von TLS.</translation>
    </message>
    <message>
        <source>Nobody can say whether the message was sent.</source>
        <translation>Niemand kann sagen, ob die Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>The connection ended after the whole message was handed over and before the server said yes or no. It may have been taken. Mailberth never sends it again by itself.</source>
        <translation>Die Verbindung endete, nachdem die ganze Nachricht übergeben war und bevor der Server Ja oder Nein sagte. Vielleicht wurde sie angenommen. Mailberth sendet sie nie von selbst noch einmal.</translation>
    </message>
    <message>
        <source>You: look into the mailbox that it was sent to before you send another.</source>
        <translation>Sie: Sehen Sie im Postfach nach, an das sie ging, bevor Sie eine weitere senden.</translation>
    </message>
    <message>
        <source>It is not known whether this network needs a proxy.</source>
        <translation>Ob dieses Netzwerk einen Proxy braucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Many computers look their proxy up by themselves, often with a script that a server in the network holds. If that server takes the connection and says nothing, a program may wait for ever. Mailberth waits for two seconds, once in each search, and then goes straight to the mail server, as web browsers do.</source>
        <translation>Viele Computer suchen ihren Proxy selbst, oft mit einem Skript, das auf einem Server im Netzwerk liegt. Nimmt dieser Server die Verbindung an und schweigt, kann ein Programm ewig warten. Mailberth wartet zwei Sekunden, einmal in jeder Suche, und geht dann wie Webbrowser direkt zum Mailserver.</translation>
    </message>
    <message>
        <source>Administrator: repair the server of the script. You: switch the automatic search off where there is no proxy, or name the proxy, on the command line with --proxy.</source>
        <translation>Administration: den Server des Skripts reparieren. Sie: die automatische Suche abschalten, wo es keinen Proxy gibt, oder den Proxy nennen, auf der Befehlszeile mit --proxy.</translation>
    </message>
    <message>
        <source>The network may want its own page to be seen first.</source>
        <translation>Vielleicht will das Netzwerk, dass zuerst seine eigene Seite aufgerufen wird.</translation>
    </message>
    <message>
        <source>Hotspots in hotels, trains and stations answer in the place of every server until their own page was seen. Mailberth says so if an answer carries HTTP&apos;s status 511, or if web servers of different owners all show certificates for other names. A filter in the network can look the same. A single site with a wrong certificate, or with a web page in the place of settings, is no sign of it.</source>
        <translation>Hotspots in Hotels, Zügen und Bahnhöfen antworten an der Stelle jedes Servers, bis ihre eigene Seite aufgerufen wurde. Mailberth sagt das nur, wenn eine Antwort den HTTP-Status 511 trägt oder wenn Webserver verschiedener Inhaber alle Zertifikate für andere Namen zeigen. Ein Filter im Netzwerk kann genauso aussehen. Eine einzelne Website mit falschem Zertifikat oder mit einer Webseite anstelle der Einstellungen ist kein Zeichen dafür.</translation>
    </message>
    <message>
        <source>You: open a web page in your browser, sign in on the network&apos;s own page if one appears, then look again.</source>
        <translation>Sie: Öffnen Sie im Browser eine Webseite, melden Sie sich auf der Seite des Netzwerks an, falls eine erscheint, und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The organisation&apos;s file on this computer cannot be used.</source>
        <translation>Die Datei der Organisation auf diesem Computer ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>An organisation can set servers for its computers, and whom not to ask. A file that somebody other than an administrator could have written is not believed: it, and every folder above it, must belong to root (on Windows to SYSTEM or to the administrators), must not be writable by anybody else, and must not be a link. A file with a mistake is not used either. Then nobody is asked but this computer, the provider book and DNS, for the file may have forbidden more.</source>
        <translation>Eine Organisation kann für ihre Computer Server festlegen, und wer nicht gefragt wird. Einer Datei, die jemand anderes als ein Administrator geschrieben haben könnte, wird nicht geglaubt: Sie und jeder Ordner darüber müssen root gehören (unter Windows SYSTEM oder den Administratoren), dürfen für niemand anderen beschreibbar sein und dürfen kein Verweis sein. Auch eine Datei mit einem Fehler wird nicht benutzt. Dann werden nur dieser Computer, das Anbieterverzeichnis und DNS gefragt, denn die Datei könnte mehr verboten haben.</translation>
    </message>
    <message>
        <source>Administrator: correct the file, its owner or its rights as the finding says, or remove it. mailberth-cli detect tells whether it is used.</source>
        <translation>Administrator: die Datei, ihren Besitzer oder ihre Rechte berichtigen, wie der Befund es sagt, oder sie entfernen. mailberth-cli detect sagt, ob sie benutzt wird.</translation>
    </message>
    <message>
        <source>Is this company your provider?</source>
        <translation>Ist diese Firma Ihr Anbieter?</translation>
    </message>
    <message>
        <source>A server was found and proved its name, but nobody who can be trusted with it says that it is the server of this mailbox: neither you, nor your organisation, nor the provider book, nor the mail domain itself over https. Hosting companies are often found this way. But an entry in the domain name system is not signed, so somebody on the way could put another server there. A proven certificate shows who the server is, not that it is the right one. So no password goes there unasked.</source>
        <translation>Ein Server wurde gefunden und hat seinen Namen bewiesen, aber niemand, dem man das glauben kann, nennt ihn für dieses Postfach: weder Sie noch Ihre Organisation, weder das Anbieterverzeichnis noch die Domain selbst über https. Webhoster werden oft so gefunden. Ein DNS-Eintrag ist aber nicht unterschrieben, jemand unterwegs könnte dort einen anderen Server eintragen. Ein bewiesenes Zertifikat zeigt, wer der Server ist, nicht, dass er der richtige ist. Deshalb geht kein Passwort ungefragt dorthin.</translation>
    </message>
    <message>
        <source>You: say yes only if you know this company, from a contract, a bill, or the person who looks after your mail.</source>
        <translation>Sie: Ja nur, wenn Sie diese Firma kennen, aus einem Vertrag, von einer Rechnung oder von der Person, die sich um Ihre E-Mail kümmert.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads into a private network.</source>
        <translation>Der Name des Servers führt in ein privates Netz.</translation>
    </message>
    <message>
        <source>An entry for the mail domain names a server of another domain, and its name leads to an address that exists only inside private networks, or to this computer itself. Whoever wrote the entry would choose which of your own devices is contacted, so it is not.</source>
        <translation>Ein Eintrag für die Domain nennt einen Server einer anderen Domain, und dessen Name führt zu einer Adresse, die es nur in privaten Netzen gibt, oder zu diesem Computer selbst. Wer den Eintrag schrieb, würde bestimmen, welches Ihrer eigenen Geräte angesprochen wird; deshalb wird es das nicht.</translation>
    </message>
    <message>
        <source>Provider: mend the record. You: if the server is yours, name it with --server.</source>
        <translation>Anbieter: den Eintrag berichtigen. Sie: Ist es Ihr eigener Server, nennen Sie ihn mit --server.</translation>
    </message>
    <message>
        <source>The server is named on an unusual port.</source>
        <translation>Der Server wird auf einem ungewöhnlichen Port genannt.</translation>
    </message>
    <message>
        <source>An entry for the mail domain names a server of another domain on a port that submission servers do not use: they use 465 and 587, some 25, 2465 or 2587. Such an entry could lead to any service, so the port is not contacted. The usual ports of the same server are tried all the same.</source>
        <translation>Ein Eintrag für die Domain nennt einen Server einer anderen Domain auf einem Port, den Postausgangsserver nicht benutzen: Sie benutzen 465 und 587, manche 25, 2465 oder 2587. Ein solcher Eintrag könnte zu jedem Dienst führen, deshalb wird der Port nicht angesprochen. Die üblichen Ports desselben Servers werden trotzdem versucht.</translation>
    </message>
    <message>
        <source>Provider: publish port 465, and 587. You: if the port is right, name the server with --server.</source>
        <translation>Anbieter: Port 465 und 587 veröffentlichen. Sie: Stimmt der Port, nennen Sie den Server mit --server.</translation>
    </message>
    <message>
        <source>This is another server than before.</source>
        <translation>Das ist ein anderer Server als zuvor.</translation>
    </message>
    <message>
        <source>Mailberth remembers, for each mail domain, the server that you said yes to or signed in to the last time: its name alone, in a file that only you can read. This time the search leads to another one. Providers do change their servers. But a forged entry on the way looks the same from here, so it is said before anything else. It changes nothing in who may be signed in to: a server that nobody chose is still asked about.</source>
        <translation>Mailberth merkt sich zu jeder Mail-Domain den Server, zu dem Sie zuletzt Ja gesagt oder an dem Sie sich zuletzt angemeldet haben: nur seinen Namen, in einer Datei, die nur Sie lesen können. Diesmal führt die Suche zu einem anderen. Anbieter wechseln ihre Server. Ein unterwegs gefälschter Eintrag sieht von hier aber genauso aus, darum wird es vor allem anderen gesagt. Wo man sich anmelden darf, ändert sich dadurch nicht: Nach einem Server, den niemand gewählt hat, wird weiterhin gefragt.</translation>
    </message>
    <message>
        <source>You: if you have not heard of a change, ask the provider before you sign in. After the next sign-in the new server is the remembered one.</source>
        <translation>Sie: Wenn Sie von keinem Wechsel gehört haben, fragen Sie den Anbieter, bevor Sie sich anmelden. Nach der nächsten Anmeldung ist der neue Server der gemerkte.</translation>
    </message>
    <message>
        <source>You: ask the provider whether another plan or a bridge program offers SMTP.</source>
        <translation>Sie: den Anbieter fragen, ob ein anderer Tarif oder ein Brückenprogramm SMTP bietet.</translation>
    </message>
    <message>
        <source>Administrator: see why the name server does not answer. You: try again, restart the router, or use another name server.</source>
        <translation>Administrator: nachsehen, warum der Nameserver nicht antwortet. Sie: es noch einmal versuchen, den Router neu starten oder einen anderen Nameserver benutzen.</translation>
    </message>
    <message>
        <source>You: ask the provider whether server and port are right and whether the service runs.</source>
        <translation>Sie: den Anbieter fragen, ob Server und Port stimmen und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>Network: let this port through. You: use the port that answers.</source>
        <translation>Netz: diesen Port durchlassen. Sie: den Port benutzen, der antwortet.</translation>
    </message>
    <message>
        <source>Network: see what cuts the connection. You: try another network, and switch off mail scanning for a test, to see which side it is.</source>
        <translation>Netz: nachsehen, was die Verbindung trennt. Sie: ein anderes Netz versuchen und die E-Mail-Prüfung zur Probe abschalten, um zu sehen, welche Seite es ist.</translation>
    </message>
    <message>
        <source>Administrator: repair certificate and key. You: use 465 if it works.</source>
        <translation>Administrator: Zertifikat und Schlüssel in Ordnung bringen. Sie: 465 benutzen, wenn es geht.</translation>
    </message>
    <message>
        <source>Administrator: install a certificate. You: use 465 if it works.</source>
        <translation>Administrator: ein Zertifikat einrichten. Sie: 465 benutzen, wenn es geht.</translation>
    </message>
    <message>
        <source>Network: see what cuts it. You: try another network; if it is cut there, too, tell the provider.</source>
        <translation>Netz: nachsehen, was sie trennt. Sie: ein anderes Netz versuchen; wird sie auch dort getrennt, es dem Anbieter sagen.</translation>
    </message>
    <message>
        <source>Administrator: look at the details and at the server&apos;s log of that minute.</source>
        <translation>Administrator: die Einzelheiten und das Protokoll des Servers aus dieser Minute ansehen.</translation>
    </message>
    <message>
        <source>Administrator: offer the cipher suites that RFC 9325 recommends.</source>
        <translation>Administrator: die Verschlüsselungsverfahren anbieten, die RFC 9325 empfiehlt.</translation>
    </message>
    <message>
        <source>Administrator: use a group of 2048 bits or, better, ECDHE.</source>
        <translation>Administrator: eine Gruppe mit 2048 Bit benutzen oder, besser, ECDHE.</translation>
    </message>
    <message>
        <source>Administrator: renew it. You: check the computer&apos;s date, and make no exception.</source>
        <translation>Administrator: es erneuern. Sie: das Datum des Computers prüfen und keine Ausnahme machen.</translation>
    </message>
    <message>
        <source>You: ask the provider which name to enter, and make no exception.</source>
        <translation>Sie: den Anbieter fragen, welcher Name einzutragen ist, und keine Ausnahme machen.</translation>
    </message>
    <message>
        <source>Administrator: let the server send the whole chain.</source>
        <translation>Administrator: den Server die ganze Kette senden lassen.</translation>
    </message>
    <message>
        <source>Administrator: install a certificate with a stronger key, signed with SHA-256 or better.</source>
        <translation>Administrator: ein Zertifikat mit stärkerem Schlüssel einrichten, unterschrieben mit SHA-256 oder besser.</translation>
    </message>
    <message>
        <source>Administrator: install a new one. You: wait until the server shows it.</source>
        <translation>Administrator: ein neues einrichten. Sie: warten, bis der Server es zeigt.</translation>
    </message>
    <message>
        <source>Provider: read the server&apos;s words in the report. You: try another network.</source>
        <translation>Anbieter: die Worte des Servers im Bericht lesen. Sie: ein anderes Netz versuchen.</translation>
    </message>
    <message>
        <source>Administrator: let the server answer EHLO, or name the one that customers send through.</source>
        <translation>Administrator: den Server EHLO beantworten lassen oder den nennen, über den Kunden senden.</translation>
    </message>
    <message>
        <source>Provider: repair the server. You: use 465 if it works.</source>
        <translation>Anbieter: den Server in Ordnung bringen. Sie: 465 benutzen, wenn es geht.</translation>
    </message>
    <message>
        <source>Network: let nothing be put into a connection. You: use 465, where nothing can be slipped in, or another network. Provider: make sure that the server throws away what came before TLS.</source>
        <translation>Netz: nichts in eine Verbindung einfügen lassen. Sie: 465 benutzen, wo sich nichts einschieben lässt, oder ein anderes Netz. Anbieter: dafür sorgen, dass der Server verwirft, was vor TLS kam.</translation>
    </message>
    <message>
        <source>You: ask the provider which server customers send through.</source>
        <translation>Sie: den Anbieter fragen, über welchen Server Kunden senden.</translation>
    </message>
    <message>
        <source>The name server is of no use.</source>
        <translation>Der Nameserver nützt nichts.</translation>
    </message>
    <message>
        <source>Not one name was found, and so the name server was asked for the root of all names, which must exist. It did not answer, or said that there is none. Its other answers then say nothing of the address or of the provider.</source>
        <translation>Kein einziger Name wurde gefunden; deshalb wurde der Nameserver nach der Wurzel aller Namen gefragt, die es geben muss. Er antwortete nicht oder sagte, es gebe sie nicht. Seine anderen Antworten sagen dann nichts über die Adresse oder den Anbieter.</translation>
    </message>
    <message>
        <source>Network: use another name server or restart the router; then look again.</source>
        <translation>Netz: einen anderen Nameserver verwenden oder den Router neu starten; dann noch einmal suchen.</translation>
    </message>
    <message>
        <source>The published settings are broken.</source>
        <translation>Die veröffentlichten Einstellungen sind beschädigt.</translation>
    </message>
    <message>
        <source>A domain can publish a settings file for mail programs. Here the file is there, and cannot be read: it is not well-formed, or names no server. The finding says where the file lies, and in which line it breaks.</source>
        <translation>Eine Domain kann eine Einstellungsdatei für Mailprogramme veröffentlichen. Hier gibt es die Datei, doch sie lässt sich nicht lesen: Sie ist nicht wohlgeformt oder nennt keinen Server. Der Befund sagt, wo die Datei liegt und in welcher Zeile der Fehler ist.</translation>
    </message>
    <message>
        <source>Provider: mend the file. You: ask for the outgoing server&apos;s name and enter it.</source>
        <translation>Anbieter: die Datei berichtigen. Sie: nach dem Namen des Postausgangsservers fragen und ihn eintragen.</translation>
    </message>
    <message>
        <source>The settings server wants the whole address.</source>
        <translation>Der Einstellungsserver will die ganze Adresse.</translation>
    </message>
    <message>
        <source>Some settings servers answer only if the whole mail address is told to them. Mailberth asks without it, for the address is the person&apos;s, and the settings are most often the same for everybody.</source>
        <translation>Manche Einstellungsserver antworten nur, wenn man ihnen die ganze Mailadresse nennt. Mailberth fragt ohne sie, denn die Adresse gehört der Person, und die Einstellungen sind meist für alle gleich.</translation>
    </message>
    <message>
        <source>Provider: answer without the address, too. You: ask for the outgoing server&apos;s name and enter it.</source>
        <translation>Anbieter: auch ohne die Adresse antworten. Sie: nach dem Namen des Postausgangsservers fragen und ihn eintragen.</translation>
    </message>
    <message>
        <source>The settings server refuses.</source>
        <translation>Der Einstellungsserver lehnt ab.</translation>
    </message>
    <message>
        <source>The settings server is there, and answers that it does not give the settings file, or cannot at the moment.</source>
        <translation>Der Einstellungsserver ist da und antwortet, dass er die Einstellungsdatei nicht herausgibt oder es gerade nicht kann.</translation>
    </message>
    <message>
        <source>Provider: let everybody read the file. You: ask for the outgoing server&apos;s name and enter it.</source>
        <translation>Anbieter: die Datei für alle lesbar machen. Sie: nach dem Namen des Postausgangsservers fragen und ihn eintragen.</translation>
    </message>
    <message>
        <source>The settings server leads elsewhere.</source>
        <translation>Der Einstellungsserver führt anderswohin.</translation>
    </message>
    <message>
        <source>The settings server leads to another place that is not encrypted, or not one for settings. A redirect is followed over https only: anybody on the way could write what comes in the clear.</source>
        <translation>Der Einstellungsserver führt an einen anderen Ort, der nicht verschlüsselt oder nicht für Einstellungen da ist. Einer Weiterleitung wird nur über https gefolgt: Was unverschlüsselt kommt, könnte jeder auf dem Weg geschrieben haben.</translation>
    </message>
    <message>
        <source>Provider: let the redirect lead to an https address.</source>
        <translation>Anbieter: die Weiterleitung auf eine https-Adresse führen lassen.</translation>
    </message>
    <message>
        <source>The settings server does not prove its name.</source>
        <translation>Der Einstellungsserver weist seinen Namen nicht nach.</translation>
    </message>
    <message>
        <source>The settings server shows a certificate that is refused, most often one for another name. Nothing was asked there.</source>
        <translation>Der Einstellungsserver zeigt ein Zertifikat, das abgelehnt wird, meist eines für einen anderen Namen. Dort wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Provider: install a certificate for that name. You: ask for the outgoing server&apos;s name and enter it.</source>
        <translation>Anbieter: ein Zertifikat für diesen Namen einrichten. Sie: nach dem Namen des Postausgangsservers fragen und ihn eintragen.</translation>
    </message>
    <message>
        <source>The settings server does not answer over https.</source>
        <translation>Der Einstellungsserver antwortet nicht über https.</translation>
    </message>
    <message>
        <source>The name of a settings server exists, and no connection to it came about. Perhaps the settings are published without encryption only; on the command line --plain-http asks there, too.</source>
        <translation>Den Namen eines Einstellungsservers gibt es, doch es kam keine Verbindung zustande. Vielleicht sind die Einstellungen nur unverschlüsselt veröffentlicht; auf der Befehlszeile fragt --plain-http auch dort.</translation>
    </message>
    <message>
        <source>Provider: publish the settings over https. You: ask for the outgoing server&apos;s name and enter it.</source>
        <translation>Anbieter: die Einstellungen über https veröffentlichen. Sie: nach dem Namen des Postausgangsservers fragen und ihn eintragen.</translation>
    </message>
    <message>
        <source>Somebody who may know better has not answered.</source>
        <translation>Jemand, der es besser wissen könnte, hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>A server was found under a usual name, while the domain&apos;s own entries could not be asked in time. They may name another server.</source>
        <translation>Ein Server wurde unter einem üblichen Namen gefunden, während die eigenen Einträge der Domain nicht rechtzeitig erfragt werden konnten. Sie nennen vielleicht einen anderen Server.</translation>
    </message>
    <message>
        <source>You: look again before you sign in.</source>
        <translation>Sie: noch einmal suchen, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The domain&apos;s mail is received by a hoster.</source>
        <translation>Die Mail der Domain nimmt ein Hoster an.</translation>
    </message>
    <message>
        <source>A server under the domain&apos;s own name proved itself and is recommended. The domain&apos;s mail is taken by somebody else, with whom the mailbox may lie, too.</source>
        <translation>Ein Server unter dem eigenen Namen der Domain hat sich ausgewiesen und wird empfohlen. Die Mail der Domain nimmt jemand anderes an, bei dem auch das Postfach liegen kann.</translation>
    </message>
    <message>
        <source>You: if signing in fails, ask that hoster for its outgoing server.</source>
        <translation>Sie: wenn die Anmeldung scheitert, diesen Hoster nach seinem Postausgangsserver fragen.</translation>
    </message>
    <message>
        <source>The server refuses the name that was given.</source>
        <translation>Der Server lehnt den genannten Namen ab.</translation>
    </message>
    <message>
        <source>A mail program begins with a name for its computer (EHLO). Mailberth gives an address literal and, where that is refused, a name with a dot that is nobody&apos;s; the computer&apos;s own name never. The server took neither.</source>
        <translation>Ein Mailprogramm nennt zu Beginn einen Namen für seinen Computer (EHLO). Mailberth nennt eine Adresse in Klammern und, wo die abgelehnt wird, einen Namen mit Punkt, der niemandem gehört; nie den eigenen Namen des Computers. Der Server nahm keinen von beiden an.</translation>
    </message>
    <message>
        <source>You: try your mail program, which gives a name of its own. Provider: take address literals from those who sign in.</source>
        <translation>Sie: es mit Ihrem Mailprogramm versuchen, das einen eigenen Namen nennt. Anbieter: von denen, die sich anmelden, Adressen in Klammern annehmen.</translation>
    </message>
    <message>
        <source>Encryption is offered and then not begun.</source>
        <translation>Verschlüsselung wird angeboten und dann nicht begonnen.</translation>
    </message>
    <message>
        <source>The server offered STARTTLS, and answered it as if something else had been asked. Mail servers do not do that. A mail filter on the way, as mobile operators have them, may stand in the server&apos;s place. Mailberth stops there.</source>
        <translation>Der Server bot STARTTLS an und antwortete darauf, als wäre etwas anderes gefragt worden. Das tun Mailserver nicht. Vielleicht steht ein Mailfilter auf dem Weg an der Stelle des Servers, wie Mobilfunkanbieter sie haben. Mailberth hört dort auf.</translation>
    </message>
    <message>
        <source>Network: let encrypted mail through. You: try another network, or use 465 if it works.</source>
        <translation>Netz: verschlüsselte Mail durchlassen. Sie: ein anderes Netz versuchen oder 465 benutzen, wenn es geht.</translation>
    </message>
    <message>
        <source>What was typed cannot be sent.</source>
        <translation>Das Getippte lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>The server did not prove itself.</source>
        <translation>Der Server hat sich nicht ausgewiesen.</translation>
    </message>
    <message>
        <source>The server signs in by CRAM-MD5 only.</source>
        <translation>Der Server meldet nur mit CRAM-MD5 an.</translation>
    </message>
</context>
<context>
    <name>CommandLineWords</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>a command or an option</comment>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>What it takes: %1</source>
        <comment>a command to call</comment>
        <translation>Mögliche Angaben: %1</translation>
    </message>
    <message>
        <source>Say what to do, as in %1.</source>
        <translation>Geben Sie an, was zu tun ist, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>All commands: %1</source>
        <comment>a command to call</comment>
        <translation>Alle Befehle: %1</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 belongs to Mailberth, but this version does not do it yet.</source>
        <translation>%1 gehört zu Mailberth, aber diese Version beherrscht es noch nicht.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Die Option &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>A password is never taken as an argument: others on this computer could read it.</source>
        <translation>Ein Passwort wird nie als Argument angenommen: Andere an diesem Computer könnten es lesen.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <comment>an option; its value&apos;s name</comment>
        <translation>%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>%1 has no meaning for %2.</source>
        <comment>an option; a command</comment>
        <translation>%1 hat für %2 keine Bedeutung.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, from 0.001 to 3600; &quot;%1&quot; is not that.</source>
        <translation>--timeout nimmt Sekunden an, von 0.001 bis 3600; &quot;%1&quot; ist das nicht.</translation>
    </message>
    <message>
        <source>--nameserver takes an IP address, perhaps with a port, as in 192.0.2.1:53; &quot;%1&quot; is not that.</source>
        <translation>--nameserver nimmt eine IP-Adresse an, auch mit Port, zum Beispiel 192.0.2.1:53; &quot;%1&quot; ist das nicht.</translation>
    </message>
    <message>
        <source>--connect-to takes HOST:PORT:ADDRESS:PORT, as in smtp.example.org:465:127.0.0.1:2465; &quot;%1&quot; is not that.</source>
        <translation>--connect-to nimmt HOST:PORT:ADDRESS:PORT an, zum Beispiel smtp.example.org:465:127.0.0.1:2465; &quot;%1&quot; ist das nicht.</translation>
    </message>
    <message>
        <source>--proxy takes no user name and password: others on this computer could read them.</source>
        <translation>--proxy nimmt weder Benutzername noch Passwort an: Andere an diesem Computer könnten beides lesen.</translation>
    </message>
    <message>
        <source>--proxy takes socks5://HOST:PORT, http://HOST:PORT or none; &quot;%1&quot; is not that.</source>
        <translation>--proxy nimmt socks5://HOST:PORT, http://HOST:PORT oder none an; &quot;%1&quot; ist das nicht.</translation>
    </message>
    <message>
        <source>--server takes HOST:PORT/implicit-tls or HOST:PORT/starttls; &quot;%1&quot; is not that.</source>
        <translation>--server nimmt HOST:PORT/implicit-tls oder HOST:PORT/starttls an; &quot;%1&quot; ist das nicht.</translation>
    </message>
    <message>
        <source>--username takes a name without hidden characters, of at most %2 bytes; &quot;%1&quot; is not that.</source>
        <translation>--username nimmt einen Namen ohne verborgene Zeichen an, von höchstens %2 Byte; &quot;%1&quot; ist das nicht.</translation>
    </message>
    <message>
        <source>--lang takes the code of a language, as in de or pt_BR; &quot;%1&quot; is not that.</source>
        <translation>--lang nimmt den Code einer Sprache an, zum Beispiel de oder pt_BR; &quot;%1&quot; ist das nicht.</translation>
    </message>
    <message>
        <source>--sources knows no &quot;%1&quot;.</source>
        <translation>--sources kennt &quot;%1&quot; nicht.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>The demonstration has no world &quot;%1&quot;.</source>
        <translation>Die Vorführung hat keine Welt &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>All worlds: %1</source>
        <comment>a command to call</comment>
        <translation>Alle Welten: %1</translation>
    </message>
    <message>
        <source>There is nothing to explain under &quot;%1&quot;.</source>
        <translation>Unter &quot;%1&quot; gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <source>All topics: %1</source>
        <comment>a command to call</comment>
        <translation>Alle Themen: %1</translation>
    </message>
    <message>
        <source>detect needs a mail address, as in %1.</source>
        <translation>detect braucht eine Mail-Adresse, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>probe needs a server, as in %1.</source>
        <translation>probe braucht einen Server, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>%1 needs an argument.</source>
        <translation>%1 braucht ein Argument.</translation>
    </message>
    <message>
        <source>%1 takes one argument; &quot;%2&quot; is one too many.</source>
        <comment>a command; an argument</comment>
        <translation>%1 nimmt ein Argument an; &quot;%2&quot; ist eines zu viel.</translation>
    </message>
    <message>
        <source>Text with blanks stands in quotation marks.</source>
        <translation>Text mit Leerzeichen gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Settings cannot be handed over to &quot;%1&quot;.</source>
        <translation>Einstellungen lassen sich nicht an &quot;%1&quot; übergeben.</translation>
    </message>
    <message>
        <source>hand-over needs the program that gets the settings, as in %1.</source>
        <translation>hand-over braucht das Programm, das die Einstellungen erhält, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>All of them: %1</source>
        <comment>a command to call</comment>
        <translation>Alle Programme: %1</translation>
    </message>
    <message>
        <source>hand-over needs a mail address, as in %1.</source>
        <translation>hand-over braucht eine Mail-Adresse, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>%1 needs a mail address, as in %2.</source>
        <comment>a command; a command to call</comment>
        <translation>%1 braucht eine Mail-Adresse, wie in %2.</translation>
    </message>
    <message>
        <source>demo runs detect, probe, sign-in, send-test or hand-over, not &quot;%1&quot;.</source>
        <translation>demo führt detect, probe, sign-in, send-test oder hand-over aus, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--accept-host takes the exact name of one host, as in smtp.example.org; &quot;%1&quot; is not that.</source>
        <translation>--accept-host erwartet den genauen Namen eines Rechners, etwa smtp.example.org; „%1“ ist das nicht.</translation>
    </message>
    <message>
        <source>Mailberth cannot sign in by &quot;%1&quot;.</source>
        <translation>Mailberth kann sich nicht mit &quot;%1&quot; anmelden.</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Names looked up</source>
        <translation>Nachgeschlagene Namen</translation>
    </message>
    <message>
        <source>MX of %1</source>
        <translation>MX von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>addresses, a duration</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (this computer&apos;s own look-up; the name servers: %2)</source>
        <translation>%1 (eigene Abfrage dieses Computers; die Nameserver: %2)</translation>
    </message>
    <message>
        <source>%1 (an address already)</source>
        <translation>%1 (bereits eine Adresse)</translation>
    </message>
    <message>
        <source>%1 (redirected by hand)</source>
        <translation>%1 (von Hand umgeleitet)</translation>
    </message>
    <message>
        <source>takes no mail (null MX)</source>
        <translation>nimmt keine Mail an (Null-MX)</translation>
    </message>
    <message>
        <source>Who was asked for servers</source>
        <translation>Wer nach Servern gefragt wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a source said, a duration</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an answer without a server</source>
        <translation>eine Antwort ohne Server</translation>
    </message>
    <message>
        <source>knows nothing of it</source>
        <translation>nichts darüber bekannt</translation>
    </message>
    <message>
        <source>not reached: &quot;%1&quot;</source>
        <translation>nicht erreicht: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>not understood: &quot;%1&quot;</source>
        <translation>nicht verstanden: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Connections tried to %1</source>
        <translation>Verbindungsversuche zu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an address, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>given up, another address was quicker</source>
        <translation>aufgegeben, eine andere Adresse war schneller</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitverlauf von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step, readable or encrypted</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>partly in the clear</source>
        <translation>teils im Klartext</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>from %1 ms</source>
        <comment>a time span without an end</comment>
        <translation>ab %1 ms</translation>
    </message>
    <message>
        <source>at %1 ms</source>
        <translation>bei %1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <comment>a time span</comment>
        <translation>%1 bis %2 ms</translation>
    </message>
    <message>
        <source>Encryption of %1</source>
        <translation>Verschlüsselung von %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>%1 ms, %2, %3</source>
        <comment>when, who, in the clear or encrypted</comment>
        <translation>%1 ms, %2, %3</translation>
    </message>
    <message>
        <source>Mailberth</source>
        <translation>Mailberth</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What the system says</source>
        <translation>Was das System sagt</translation>
    </message>
    <message>
        <source>Who was contacted, and what they were told</source>
        <translation>Wer kontaktiert wurde und was dabei mitgeteilt wurde</translation>
    </message>
    <message>
        <source>%1, port %2 (%3)</source>
        <comment>host, port, protocol</comment>
        <translation>%1, Port %2 (%3)</translation>
    </message>
    <message>
        <source>Switch it on at</source>
        <translation>Einschalten unter</translation>
    </message>
    <message>
        <source>%1:%2 (published without encryption)</source>
        <comment>host, port</comment>
        <translation>%1:%2 (ohne Verschlüsselung veröffentlicht)</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>The text says so itself.</source>
        <translation>Der Text sagt es selbst.</translation>
    </message>
    <message>
        <source>That is likely from this text.</source>
        <translation>Das ist nach diesem Text wahrscheinlich.</translation>
    </message>
    <message>
        <source>That is possible; the text does not say more.</source>
        <translation>Das ist möglich; mehr sagt der Text nicht.</translation>
    </message>
    <message>
        <source>%1 It was read from: %2.</source>
        <comment>how sure it is, the words it rests on</comment>
        <translation>%1 Gelesen wurde es aus: %2.</translation>
    </message>
    <message>
        <source>To be sure: %1</source>
        <comment>a command to call</comment>
        <translation>Um sicher zu sein: %1</translation>
    </message>
    <message>
        <source>I cannot tell from this.</source>
        <translation>Daraus kann ich es nicht erkennen.</translation>
    </message>
    <message>
        <source>The text does not hold the reason. What helps is the server&apos;s name, the port, and the last lines of the program&apos;s log, with the server&apos;s answer in them.</source>
        <translation>Der Grund steht nicht im Text. Es helfen der Name des Servers, der Port und die letzten Zeilen aus dem Protokoll des Programms, mit der Antwort des Servers darin.</translation>
    </message>
    <message>
        <source>There was a password or key in that text. Others on this computer could see it in the call; next time use %1, and change the password if in doubt.</source>
        <translation>In diesem Text stand ein Passwort oder Schlüssel. Andere an diesem Computer konnten es im Aufruf sehen; nehmen Sie nächstes Mal %1, und ändern Sie im Zweifel das Passwort.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date format of QLocale</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the end of a choice</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>more</source>
        <comment>the end of a list that was cut: a, b and more</comment>
        <translation>weitere</translation>
    </message>
    <message>
        <source>others</source>
        <comment>the end of a choice that was cut: a or others</comment>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>FileSavingWords</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
    <message>
        <source>%1 exists; it is left alone.</source>
        <comment>a file</comment>
        <translation>%1 existiert schon; die Datei bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file; it is left alone.</source>
        <translation>%1 ist keine gewöhnliche Datei und bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <comment>a file</comment>
        <translation>%1 lässt sich nicht schreiben: Der Ordner dafür existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the permission for it is missing.</source>
        <translation>%1 lässt sich nicht schreiben: Die Berechtigung dafür fehlt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is not enough room.</source>
        <translation>%1 lässt sich nicht schreiben: Der Platz reicht nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nobody reads from it.</source>
        <translation>%1 lässt sich nicht schreiben: Niemand liest daraus.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>FileWritingWords</name>
    <message>
        <source>%1 writes over it.</source>
        <comment>an option</comment>
        <translation>%1 überschreibt sie.</translation>
    </message>
</context>
<context>
    <name>HandOverPrintingWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a program; a form</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is made; who has read it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>a file</comment>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>HandOverWords</name>
    <message>
        <source>Plain text</source>
        <comment>a form in which settings are handed over</comment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>a form in which settings are handed over</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>a form in which settings are handed over</comment>
        <translation>Druck</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Autodiscover file</source>
        <translation>Autodiscover-Datei</translation>
    </message>
    <message>
        <source>registry file</source>
        <translation>Registrierungsdatei</translation>
    </message>
    <message>
        <source>PowerShell script</source>
        <translation>PowerShell-Skript</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>page for printing</source>
        <translation>Seite zum Drucken</translation>
    </message>
    <message>
        <source>list of values</source>
        <translation>Liste der Werte</translation>
    </message>
    <message>
        <source>step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>read by the program itself in our tests</source>
        <translation>in unseren Tests vom Programm selbst gelesen</translation>
    </message>
    <message>
        <source>read back by independent parsers in our tests</source>
        <translation>in unseren Tests von unabhängigen Parsern zurückgelesen</translation>
    </message>
    <message>
        <source>seen in the running program</source>
        <translation>im laufenden Programm gesehen</translation>
    </message>
    <message>
        <source>Settings file for Thunderbird (autoconfig)</source>
        <translation>Einstellungsdatei für Thunderbird (autoconfig)</translation>
    </message>
    <message>
        <source>Settings file for Outlook (Autodiscover), for administrators</source>
        <translation>Einstellungsdatei für Outlook (Autodiscover), für die Administration</translation>
    </message>
    <message>
        <source>Registry file that makes Outlook read the settings file, for administrators</source>
        <translation>Registrierungsdatei, durch die Outlook die Einstellungsdatei liest, für die Administration</translation>
    </message>
    <message>
        <source>PowerShell script that does both for Outlook, for administrators</source>
        <translation>PowerShell-Skript, das beides für Outlook erledigt, für die Administration</translation>
    </message>
    <message>
        <source>The settings for programs (JSON)</source>
        <translation>Die Einstellungen für Programme (JSON)</translation>
    </message>
    <message>
        <source>The settings as a page that prints well</source>
        <translation>Die Einstellungen als Seite, die sich gut drucken lässt</translation>
    </message>
    <message>
        <source>The settings as plain text</source>
        <translation>Die Einstellungen als reiner Text</translation>
    </message>
    <message>
        <source>What to type into %1, page by page</source>
        <comment>a mail program</comment>
        <translation>Was in %1 einzutragen ist, Seite für Seite</translation>
    </message>
    <message>
        <source>On the provider&apos;s web site it serves everybody: let %1 or %2 lead to it.</source>
        <translation>Auf der Website des Anbieters dient sie allen: %1 oder %2 muss zu ihr führen.</translation>
    </message>
    <message>
        <source>On computers that you look after, save it as %1 in the folder &quot;isp&quot; of the Thunderbird installation, as in %2 or %3.</source>
        <comment>a file name; two folders</comment>
        <translation>Auf Computern, die Sie betreuen, speichern Sie sie als %1 im Ordner &quot;isp&quot; der Thunderbird-Installation, zum Beispiel %2 oder %3.</translation>
    </message>
    <message>
        <source>For yourself alone, type the values: Thunderbird has no menu that opens such a file.</source>
        <translation>Nur für sich selbst tragen Sie die Werte ein: Thunderbird hat kein Menü, das eine solche Datei öffnet.</translation>
    </message>
    <message>
        <source>Save it as %1 on each computer; the registry file or the PowerShell script makes Outlook read it there.</source>
        <translation>Speichern Sie sie auf jedem Computer als %1; durch die Registrierungsdatei oder das PowerShell-Skript liest Outlook sie dort.</translation>
    </message>
    <message>
        <source>Open it on each computer, as the person who uses Outlook there. It points to the settings file in %1.</source>
        <translation>Öffnen Sie sie auf jedem Computer, und zwar als die Person, die dort Outlook verwendet. Sie verweist auf die Einstellungsdatei in %1.</translation>
    </message>
    <message>
        <source>Run it on each computer, as the person who uses Outlook there. It writes %1 and two registry values.</source>
        <translation>Führen Sie es auf jedem Computer aus, und zwar als die Person, die dort Outlook verwendet. Es schreibt %1 und zwei Registrierungswerte.</translation>
    </message>
    <message>
        <source>Its fields are described in the schema mailberth-settings/1.</source>
        <translation>Ihre Felder sind im Schema mailberth-settings/1 beschrieben.</translation>
    </message>
    <message>
        <source>Open it in a web browser and print it from there.</source>
        <translation>Öffnen Sie sie in einem Webbrowser und drucken Sie sie von dort.</translation>
    </message>
    <message>
        <source>Copy the values into the mail program&apos;s settings for outgoing mail (SMTP).</source>
        <translation>Übertragen Sie die Werte in die Einstellungen des Mailprogramms für ausgehende Mail (SMTP).</translation>
    </message>
    <message>
        <source>The names are those of the program&apos;s English edition, in its own order.</source>
        <translation>Die Namen sind die der englischen Ausgabe des Programms, in dessen Reihenfolge.</translation>
    </message>
    <message>
        <source>The outgoing server was tried and is proven. No password is in here; the mail program asks for it.</source>
        <translation>Der Server für ausgehende Mail wurde geprüft und ist nachgewiesen. Ein Passwort steht hier nicht; das Mailprogramm fragt danach.</translation>
    </message>
    <message>
        <source>The incoming server is given as published; Mailberth did not try it.</source>
        <translation>Der Server für eingehende Mail ist angegeben, wie er veröffentlicht ist; Mailberth hat ihn nicht geprüft.</translation>
    </message>
    <message>
        <source>The user name is one that only the provider can tell.</source>
        <translation>Den Benutzernamen kann nur der Anbieter nennen.</translation>
    </message>
    <message>
        <source>Outlook insists on OAuth there: it opens the provider&apos;s own sign-in page and takes no password.</source>
        <translation>Outlook besteht dort auf OAuth: Es öffnet die Anmeldeseite des Anbieters und nimmt kein Passwort an.</translation>
    </message>
    <message>
        <source>The new Outlook signs in from Microsoft&apos;s servers, not from this computer: they get the password and the mail.</source>
        <translation>Das neue Outlook meldet sich von den Servern von Microsoft an, nicht von diesem Computer: Dort landen das Passwort und die Mail.</translation>
    </message>
    <message>
        <source>Newer editions of Outlook may ask Microsoft first and pass this file over; typing the values always works.</source>
        <translation>Neuere Ausgaben von Outlook fragen unter Umständen zuerst Microsoft und übergehen diese Datei; die Werte einzutragen funktioniert immer.</translation>
    </message>
    <message>
        <source>from what is known of it; not tried by us</source>
        <translation>aus dem, was darüber bekannt ist; von uns nicht geprüft</translation>
    </message>
    <message>
        <source>The user name in it is this person&apos;s own, but the file serves the whole domain: use it for this person only.</source>
        <translation>Der Benutzername darin gehört dieser Person, die Datei aber gilt für die ganze Domain: Verwenden Sie sie nur für diese Person.</translation>
    </message>
    <message>
        <source>It holds this person&apos;s own user name: make one for each person.</source>
        <translation>Sie enthält den eigenen Benutzernamen dieser Person: Erstellen Sie für jede Person eine.</translation>
    </message>
    <message>
        <source>Left out, for without encryption anyone on the way could read the password: %1.</source>
        <comment>a list of host:port</comment>
        <translation>Weggelassen, denn ohne Verschlüsselung könnte unterwegs jeder das Passwort lesen: %1.</translation>
    </message>
    <message>
        <source>Nobody has published an incoming server.</source>
        <translation>Niemand hat einen Server für eingehende Mail veröffentlicht.</translation>
    </message>
    <message>
        <source>Nobody has published an incoming server with encryption.</source>
        <translation>Niemand hat einen Server für eingehende Mail mit Verschlüsselung veröffentlicht.</translation>
    </message>
    <message>
        <source>Thunderbird takes such a file only with one: add it at the place that is marked, or type the values; Thunderbird then asks for the incoming server.</source>
        <translation>Thunderbird nimmt eine solche Datei nur mit einem an: Ergänzen Sie ihn an der markierten Stelle, oder tragen Sie die Werte von Hand ein; Thunderbird fragt dann nach dem Posteingangsserver.</translation>
    </message>
    <message>
        <source>The mail program will ask for it.</source>
        <translation>Das Mailprogramm wird danach fragen.</translation>
    </message>
    <message>
        <source>%1 will ask for it. The provider knows it.</source>
        <comment>a mail program</comment>
        <translation>%1 wird danach fragen. Der Anbieter kennt ihn.</translation>
    </message>
    <message>
        <source>Its folder must belong to the administrators, and only they may write there: whoever can change the file tells Outlook where the password goes. Everybody may make a folder in C:\ProgramData, so make it before others do.</source>
        <translation>Der Ordner muss den Administratoren gehören, und nur sie dürfen dort schreiben: Wer die Datei ändern kann, sagt Outlook, wohin das Passwort geht. In C:\ProgramData darf jeder einen Ordner anlegen; legen Sie ihn also an, bevor andere es tun.</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabewert:</translation>
    </message>
    <message>
        <source>Finds the settings for a mailbox&apos;s outgoing mail from its address: tries port 465 (TLS from the first byte) and port 587 (STARTTLS) for real, and says why.</source>
        <translation>Findet die Einstellungen für die ausgehende Mail eines Postfachs anhand seiner Adresse: probiert Port 465 (TLS ab dem ersten Byte) und Port 587 (STARTTLS) wirklich aus und nennt die Gründe.</translation>
    </message>
    <message>
        <source>the whole search for one mail address</source>
        <translation>die vollständige Suche für eine Mail-Adresse</translation>
    </message>
    <message>
        <source>one server, no search: both ports, or the port named</source>
        <translation>ein Server, ohne Suche: beide Ports oder der genannte</translation>
    </message>
    <message>
        <source>the same against a provider inside this program; needs no network</source>
        <translation>dasselbe mit einem Anbieter in diesem Programm; braucht kein Netzwerk</translation>
    </message>
    <message>
        <source>Asks who may know the servers of the address&apos;s domain, tries what they name, and shows the settings that are proven. No password is needed and none is sent.</source>
        <translation>Fragt, wer die Server zur Domain der Adresse kennen könnte, probiert aus, was genannt wird, und zeigt die nachgewiesenen Einstellungen. Ein Passwort ist nicht nötig, und es wird keines gesendet.</translation>
    </message>
    <message>
        <source>Connects to each server named, on 465 and 587 or on the port given. HOST:PORT/implicit-tls and HOST:PORT/starttls say how a port is spoken to; otherwise 465 is TLS from the first byte, and any other port STARTTLS.</source>
        <translation>Verbindet sich mit jedem genannten Server, auf 465 und 587 oder auf dem angegebenen Port. HOST:PORT/implicit-tls und HOST:PORT/starttls legen fest, wie ein Port anzusprechen ist; sonst gilt auf 465 TLS ab dem ersten Byte und auf jedem anderen Port STARTTLS.</translation>
    </message>
    <message>
        <source>More on one command: %1</source>
        <translation>Mehr zu einem Befehl: %1</translation>
    </message>
    <message>
        <source>mailberth-cli %1 (Qt %2)</source>
        <comment>versions</comment>
        <translation>mailberth-cli %1 (Qt %2)</translation>
    </message>
    <message>
        <source>the settings as a mail program wants them, as a file or step by step</source>
        <translation>die Einstellungen, wie ein Mailprogramm sie haben will, als Datei oder Schritt für Schritt</translation>
    </message>
    <message>
        <source>Detects, and writes the proven settings in the form that PROGRAM takes. --for list names every form; without more, &quot;thunderbird&quot; is its usual one, and the ending of FILE chooses among several. A file that exists is left alone unless --force is given. No password is ever in it.</source>
        <translation>Sucht und schreibt die nachgewiesenen Einstellungen in der Form, die PROGRAM annimmt. --for list nennt alle Formen; ohne weitere Angabe ist &quot;thunderbird&quot; seine übliche, und bei mehreren entscheidet die Endung von FILE. Eine vorhandene Datei bleibt unberührt, außer mit --force. Ein Passwort ist nie enthalten.</translation>
    </message>
    <message>
        <source>the search, then one try to sign in</source>
        <translation>die Suche, dann ein Anmeldeversuch</translation>
    </message>
    <message>
        <source>the search, the sign-in, and a short test message</source>
        <translation>die Suche, die Anmeldung und eine kurze Testnachricht</translation>
    </message>
    <message>
        <source>Searches as detect does and then signs in once at the server that is recommended, with the best way that it offers after encryption. The password comes from standard input and goes nowhere else.</source>
        <translation>Sucht wie detect und meldet sich dann einmal am empfohlenen Server an, auf die beste Art, die er nach der Verschlüsselung anbietet. Das Passwort kommt von der Standardeingabe und geht nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>As sign-in, and then sends a short message to the address itself, or to the one that --to names. It is sent once at most, whatever happens.</source>
        <translation>Wie sign-in, und sendet dann eine kurze Nachricht an die Adresse selbst oder an die, die --to nennt. Sie wird höchstens einmal gesendet, was auch geschieht.</translation>
    </message>
    <message>
        <source>Starts a mail provider on this computer, with a name server, certificates and both ports of its own, and looks at it as at any other. Commands: detect, probe, sign-in, send-test; without one it detects the provider&apos;s own mailbox. --world makes it misbehave. Its mailbox is ann@harbour.example, the password berth-465; it is used where --password-stdin is not given.</source>
        <translation>Startet auf diesem Computer einen Mailanbieter mit eigenem Nameserver, eigenen Zertifikaten und beiden Ports und untersucht ihn wie jeden anderen. Befehle: detect, probe, sign-in, send-test; ohne Befehl wird das eigene Postfach des Anbieters gesucht. --world lässt ihn sich falsch verhalten. Sein Postfach ist ann@harbour.example, das Passwort berth-465; es gilt, wo --password-stdin nicht angegeben ist.</translation>
    </message>
    <message>
        <source>what a finding or a pasted error means; alone: how 465 and 587 differ</source>
        <translation>was ein Befund oder ein eingefügter Fehler bedeutet; allein: was 465 und 587 unterscheidet</translation>
    </message>
    <message>
        <source>&quot;list&quot; names all topics and codes. A code is what a finding is called in the report and in the JSON, as in tls.cert-expired. TEXT is the error text of any mail program; &quot;-&quot; reads it from standard input, where nobody else can see it. It is read on this computer, and nobody is contacted.</source>
        <translation>&quot;list&quot; nennt alle Themen und Codes. Ein Code ist der Name eines Befunds im Bericht und im JSON, wie tls.cert-expired. TEXT ist der Fehlertext eines Mailprogramms; &quot;-&quot; liest ihn von der Standardeingabe, wo ihn niemand sonst sieht. Er wird auf diesem Computer gelesen, und niemand wird kontaktiert.</translation>
    </message>
    <message>
        <source>0 usable settings found, or done what was asked; 1 nothing usable; 2 the call is wrong, or its answer could not be written; 3 this computer is offline; 4 sign-in refused; 5 the message was refused, or nobody knows; 6 the keychain gave no password; 7 nobody chose the server that was found, and your word is needed (--accept-host); 130 stopped with Ctrl+C.</source>
        <translation>0 brauchbare Einstellungen gefunden oder Auftrag ausgeführt; 1 nichts Brauchbares; 2 der Aufruf ist falsch, oder seine Antwort ließ sich nicht schreiben; 3 dieser Computer ist offline; 4 Anmeldung abgelehnt; 5 die Nachricht wurde abgelehnt, oder niemand weiß es; 6 der Schlüsselbund gab kein Passwort heraus; 7 niemand hat den gefundenen Server gewählt, und Ihr Wort ist nötig (--accept-host); 130 mit Strg+C beendet.</translation>
    </message>
</context>
<context>
    <name>LaneResult</name>
    <message>
        <source>no answer yet, %1</source>
        <translation>noch keine Antwort, %1</translation>
    </message>
    <message>
        <source>works, %1</source>
        <translation>funktioniert, %1</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>no way there from here</source>
        <translation>von hier kein Weg dorthin</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>keine Antwort in %1</translation>
    </message>
    <message>
        <source>silent for %1 after connecting</source>
        <translation>nach dem Verbinden %1 lang stumm</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>Verbindung getrennt</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>vom Proxy aufgehalten</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>name not looked up</source>
        <translation>Name nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>turned away (%1)</source>
        <comment>the code of a reply</comment>
        <translation>abgewiesen (%1)</translation>
    </message>
    <message>
        <source>EHLO refused</source>
        <translation>EHLO abgelehnt</translation>
    </message>
    <message>
        <source>no encryption offered</source>
        <translation>keine Verschlüsselung angeboten</translation>
    </message>
    <message>
        <source>encryption refused (%1)</source>
        <comment>the code of a reply</comment>
        <translation>Verschlüsselung abgelehnt (%1)</translation>
    </message>
    <message>
        <source>stopped, not safe</source>
        <translation>abgebrochen, nicht sicher</translation>
    </message>
    <message>
        <source>another service answers</source>
        <translation>ein anderer Dienst antwortet</translation>
    </message>
    <message>
        <source>does not keep to SMTP</source>
        <translation>hält sich nicht an SMTP</translation>
    </message>
    <message>
        <source>no encryption agreed</source>
        <translation>keine Verschlüsselung vereinbart</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <translation>Zertifikat nicht akzeptiert</translation>
    </message>
    <message>
        <source>offers no sign-in</source>
        <translation>bietet keine Anmeldung an</translation>
    </message>
    <message>
        <source>not tried to the end</source>
        <translation>nicht zu Ende geprüft</translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>%1 readable</source>
        <comment>a time during which anyone on the way could read</comment>
        <translation>%1 lesbar</translation>
    </message>
    <message>
        <source>Port %1, %2: %3.</source>
        <comment>a lane: port, TLS or STARTTLS, how it ended</comment>
        <translation>Port %1, %2: %3.</translation>
    </message>
    <message>
        <source>Port %1, TLS from the first byte: %2, nothing readable on the way.</source>
        <translation>Port %1, TLS ab dem ersten Byte: %2, unterwegs nichts lesbar.</translation>
    </message>
    <message>
        <source>Port %1, STARTTLS: %2, of which %3 could be read by anyone on the way.</source>
        <translation>Port %1, STARTTLS: %2, davon unterwegs %3 für alle lesbar.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>from the first byte, %1</source>
        <comment>a version of TLS</comment>
        <translation>ab dem ersten Byte, %1</translation>
    </message>
    <message>
        <source>after %1 in the clear, %2</source>
        <comment>a duration, a version of TLS</comment>
        <translation>nach %1 im Klartext, %2</translation>
    </message>
    <message>
        <source>%1, by %2, until %3</source>
        <comment>whose certificate, its issuer, its last day</comment>
        <translation>%1, von %2, bis %3</translation>
    </message>
    <message>
        <source>not offered</source>
        <comment>sign-in</comment>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>no fixed limit</source>
        <comment>the size of a message</comment>
        <translation>keine feste Grenze</translation>
    </message>
</context>
<context>
    <name>ManPageWords</name>
    <message>
        <source>find and prove a mailbox&apos;s outgoing-mail settings</source>
        <translation>die Einstellungen eines Postfachs für ausgehende Mail finden und nachweisen</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>Nothing is kept between calls. The provider book and the translations are inside the program.</source>
        <translation>Zwischen den Aufrufen wird nichts aufbewahrt. Das Anbieterverzeichnis und die Übersetzungen stecken im Programm.</translation>
    </message>
    <message>
        <source>A password is never taken as an argument, and never written to a file.</source>
        <translation>Ein Passwort wird nie als Argument angenommen und nie in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>MemoryWords</name>
    <message>
        <source>So no server is remembered, and the file is left as it is.</source>
        <translation>Darum wird kein Server gemerkt, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Servers that are remembered from before: %1.</source>
        <translation>Von früher gemerkte Server: %1.</translation>
    </message>
    <message>
        <source>%1 is a link.</source>
        <translation>%1 ist ein Link.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else.</source>
        <translation>%1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>%1 or its folder can be read or changed by others.</source>
        <translation>%1 oder der Ordner dazu lässt sich von anderen lesen oder ändern.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was written by another version of Mailberth.</source>
        <translation>%1 wurde von einer anderen Version von Mailberth geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <comment>a file, what the system says</comment>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>The mail server&apos;s name does not exist.</source>
        <translation>Den Namen des Mailservers gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>No name server knows an address for it. Perhaps a letter is wrong.</source>
        <translation>Kein Nameserver kennt eine Adresse dazu. Vielleicht stimmt ein Buchstabe nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens.</translation>
    </message>
    <message>
        <source>No name server knows an address for it. The name comes from here: %1.</source>
        <translation>Kein Nameserver kennt eine Adresse dazu. Der Name stammt von hier: %1.</translation>
    </message>
    <message>
        <source>Look up the outgoing server (SMTP) on your provider&apos;s help pages and enter that one.</source>
        <translation>Suchen Sie den Postausgangsserver (SMTP) auf den Hilfeseiten Ihres Anbieters und tragen Sie diesen ein.</translation>
    </message>
    <message>
        <source>Check the part of your address after the @.</source>
        <translation>Prüfen Sie den Teil Ihrer Adresse nach dem @.</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist.</source>
        <translation>Den Teil der Adresse nach dem @ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no domain named %1.</source>
        <translation>Es gibt keine Domain namens %1.</translation>
    </message>
    <message>
        <source>No name server knows it. Most often a letter is wrong.</source>
        <translation>Kein Nameserver kennt sie. Meist stimmt ein Buchstabe nicht.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>Der Teil der Adresse nach dem @ nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>The domain %1 says that it takes no mail.</source>
        <translation>Die Domain %1 erklärt, dass sie keine Mail annimmt.</translation>
    </message>
    <message>
        <source>It says so by an entry made for that purpose (a null MX, RFC 7505). So there is most likely no mailbox to send from.</source>
        <translation>Sie tut das mit einem eigens dafür vorgesehenen Eintrag (Null-MX, RFC 7505). Höchstwahrscheinlich gibt es also kein Postfach, aus dem Sie senden könnten.</translation>
    </message>
    <message>
        <source>No server for outgoing mail is known for %1.</source>
        <translation>Für %1 ist kein Server für ausgehende Mail bekannt.</translation>
    </message>
    <message>
        <source>Nobody names a server for outgoing mail of %1.</source>
        <translation>Niemand nennt einen Server für ausgehende Mail von %1.</translation>
    </message>
    <message>
        <source>The domain exists, but no list and no entry of its own names a server.</source>
        <translation>Die Domain existiert, aber keine Liste und kein eigener Eintrag nennt einen Server.</translation>
    </message>
    <message>
        <source>Look up the outgoing server (SMTP) on your provider&apos;s help pages and enter it.</source>
        <translation>Suchen Sie den Postausgangsserver (SMTP) auf den Hilfeseiten Ihres Anbieters und tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Names cannot be looked up here.</source>
        <translation>Namen lassen sich hier nicht nachschlagen.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Der Name %1 ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>The reason is: %1. Whether the name exists is not known.</source>
        <translation>Der Grund: %1. Ob es den Namen gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Two look-ups of the mail server&apos;s name disagree.</source>
        <translation>Zwei Abfragen des Mailservernamens widersprechen sich.</translation>
    </message>
    <message>
        <source>The name servers and this computer disagree about %1.</source>
        <translation>Die Nameserver und dieser Computer sind sich über %1 nicht einig.</translation>
    </message>
    <message>
        <source>The name servers know no address for it. This computer does, perhaps from its hosts file or a company&apos;s network: %1. That one was used.</source>
        <translation>Die Nameserver kennen keine Adresse dazu. Dieser Computer schon, vielleicht aus seiner hosts-Datei oder aus einem Firmennetzwerk: %1. Sie wurde verwendet.</translation>
    </message>
    <message>
        <source>If this is not meant so, check the computer&apos;s hosts file and the network&apos;s name service.</source>
        <translation>Falls das nicht so gedacht ist, prüfen Sie die hosts-Datei des Computers und den Namensdienst des Netzwerks.</translation>
    </message>
    <message>
        <source>%1 offers no server for other mail programs.</source>
        <translation>%1 bietet keinen Server für andere Mailprogramme.</translation>
    </message>
    <message>
        <source>%1 offers its customers no SMTP.</source>
        <translation>%1 bietet den eigenen Kunden kein SMTP.</translation>
    </message>
    <message>
        <source>Its mail leaves only through its own program or web page.</source>
        <translation>Mail geht dort nur über das eigene Programm oder die eigene Webseite hinaus.</translation>
    </message>
    <message>
        <source>Its mail leaves only through its own program or web page. Its help page is %1.</source>
        <translation>Mail geht dort nur über das eigene Programm oder die eigene Webseite hinaus. Die Hilfeseite ist %1.</translation>
    </message>
    <message>
        <source>Use the provider&apos;s own program, or ask whether another plan offers SMTP.</source>
        <translation>Verwenden Sie das Programm des Anbieters, oder fragen Sie, ob ein anderer Tarif SMTP bietet.</translation>
    </message>
    <message>
        <source>The domain exists, but no list and no entry of its own names a server. Usual names were tried, and none is an outgoing server that answers here: %1.</source>
        <translation>Die Domain gibt es, aber keine Liste und kein eigener Eintrag nennt einen Server. Übliche Namen wurden versucht, und keiner ist ein Postausgangsserver, der hier antwortet: %1.</translation>
    </message>
    <message>
        <source>See why the name server does not answer; until then try again or use another one.</source>
        <translation>Nachsehen, warum der Nameserver nicht antwortet; bis dahin es noch einmal versuchen oder einen anderen benutzen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The name server does not answer.</source>
        <translation>Der Nameserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The name server knows no name at all.</source>
        <translation>Der Nameserver kennt überhaupt keinen Namen.</translation>
    </message>
    <message>
        <source>The name server gives no answer: %1.</source>
        <translation>Der Nameserver gibt keine Antwort: %1.</translation>
    </message>
    <message>
        <source>The name server knows no name at all: %1.</source>
        <translation>Der Nameserver kennt überhaupt keinen Namen: %1.</translation>
    </message>
    <message>
        <source>Nothing that was asked got an answer, not even what every name server knows. So nothing is known of your address or of your provider.</source>
        <translation>Keine Frage bekam eine Antwort, nicht einmal die, auf die jeder Nameserver eine weiß. Über Ihre Adresse und Ihren Anbieter ist deshalb nichts bekannt.</translation>
    </message>
    <message>
        <source>Of the root of all names, which must exist, it said: %1. So its no to other names says nothing of your address.</source>
        <translation>Zur Wurzel aller Namen, die es geben muss, sagte er: %1. Sein Nein zu anderen Namen sagt deshalb nichts über Ihre Adresse.</translation>
    </message>
    <message>
        <source>Use another network or another name server, or restart the router; then look again.</source>
        <translation>Verwenden Sie ein anderes Netz oder einen anderen Nameserver, oder starten Sie den Router neu; suchen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>TLS from the first byte (often called SSL/TLS)</source>
        <translation>TLS ab dem ersten Byte (oft SSL/TLS genannt)</translation>
    </message>
    <message>
        <source>STARTTLS (encrypted after connecting)</source>
        <translation>STARTTLS (nach dem Verbinden verschlüsselt)</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who can do something about it</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>who can do something about it</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>who can do something about it</comment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>who can do something about it</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Mailberth&apos;s provider book</source>
        <translation>das Anbieterverzeichnis von Mailberth</translation>
    </message>
    <message>
        <source>the domain&apos;s service records (DNS SRV)</source>
        <translation>die Diensteinträge der Domain (DNS SRV)</translation>
    </message>
    <message>
        <source>the provider&apos;s own settings file (autoconfig)</source>
        <translation>die eigene Einstellungsdatei des Anbieters (autoconfig)</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list of providers</source>
        <translation>Mozillas Anbieterliste</translation>
    </message>
    <message>
        <source>the provider&apos;s own settings file (PACC)</source>
        <translation>die eigene Einstellungsdatei des Anbieters (PACC)</translation>
    </message>
    <message>
        <source>the servers that take mail for the domain (DNS MX)</source>
        <translation>die Server, die Mail für die Domain annehmen (DNS MX)</translation>
    </message>
    <message>
        <source>a name in a certificate</source>
        <translation>ein Name in einem Zertifikat</translation>
    </message>
    <message>
        <source>the usual names, such as smtp and mail</source>
        <translation>die üblichen Namen wie smtp und mail</translation>
    </message>
    <message>
        <source>looking up the name</source>
        <translation>Nachschlagen des Namens</translation>
    </message>
    <message>
        <source>opening the connection</source>
        <translation>Aufbau der Verbindung</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>EHLO</source>
        <translation>EHLO</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <translation>Aushandeln der Schlüssel</translation>
    </message>
    <message>
        <source>EHLO again</source>
        <translation>EHLO noch einmal</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>handing over the message</source>
        <translation>Übergabe der Nachricht</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>the name exists, but has no such record</source>
        <translation>der Name existiert, hat aber keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>the name server answered with an error</source>
        <translation>der Nameserver antwortete mit einem Fehler</translation>
    </message>
    <message>
        <source>the name server did not answer</source>
        <translation>der Nameserver antwortete nicht</translation>
    </message>
    <message>
        <source>no name server could be reached</source>
        <translation>kein Nameserver war erreichbar</translation>
    </message>
    <message>
        <source>the domain&apos;s Autodiscover records (DNS)</source>
        <translation>die Autodiscover-Einträge der Domain (DNS)</translation>
    </message>
    <message>
        <source>the record of who may send for the domain (DNS SPF)</source>
        <translation>der Eintrag, wer für die Domain senden darf (DNS SPF)</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>No network could be reached.</source>
        <translation>Kein Netzwerk war erreichbar.</translation>
    </message>
    <message>
        <source>Not even the first step of the way worked, neither to a name server nor to a mail server. This says nothing about your address or your provider.</source>
        <translation>Nicht einmal der erste Schritt gelang, weder zu einem Nameserver noch zu einem Mailserver. Über Ihre Adresse oder Ihren Anbieter sagt das nichts.</translation>
    </message>
    <message>
        <source>Join a network, then look again.</source>
        <translation>Verbinden Sie sich mit einem Netzwerk und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The mail server refuses the connection.</source>
        <translation>Der Mailserver lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>%1 refuses port %2.</source>
        <translation>%1 lehnt Port %2 ab.</translation>
    </message>
    <message>
        <source>The refusal came at once, and the server&apos;s other port works. Most likely the provider does not offer this one.</source>
        <translation>Die Ablehnung kam sofort, und der andere Port des Servers funktioniert. Höchstwahrscheinlich bietet der Anbieter diesen nicht an.</translation>
    </message>
    <message>
        <source>Use the other port; it works from here.</source>
        <translation>Verwenden Sie den anderen Port; er funktioniert von hier aus.</translation>
    </message>
    <message>
        <source>Something answers at that address, but nothing takes mail on this port, and the other port fails, too.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber auf diesem Port nimmt nichts Mail an, und auch der andere Port scheitert.</translation>
    </message>
    <message>
        <source>Ask the provider whether this is the right server and whether it is running.</source>
        <translation>Fragen Sie den Anbieter, ob das der richtige Server ist und ob er läuft.</translation>
    </message>
    <message>
        <source>Something answers at that address, but nothing takes mail on this port. The other port was not tried.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber auf diesem Port nimmt nichts Mail an. Der andere Port wurde nicht versucht.</translation>
    </message>
    <message>
        <source>Try both ports of this server, 465 and 587.</source>
        <translation>Versuchen Sie beide Ports dieses Servers, 465 und 587.</translation>
    </message>
    <message>
        <source>The mail server does not answer on this port.</source>
        <translation>Der Mailserver antwortet auf diesem Port nicht.</translation>
    </message>
    <message>
        <source>%1 gives no answer on port %2.</source>
        <translation>%1 antwortet auf Port %2 nicht.</translation>
    </message>
    <message>
        <source>Nothing came for %1, while the same server answers on another port. Either the provider does not offer this port, or something on the way blocks it.</source>
        <translation>%1 lang kam nichts, während derselbe Server auf einem anderen Port antwortet. Entweder bietet der Anbieter diesen Port nicht an, oder etwas auf dem Weg sperrt ihn.</translation>
    </message>
    <message>
        <source>The mail server does not answer from this network.</source>
        <translation>Der Mailserver antwortet aus diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>%1 gives no answer on %2.</source>
        <comment>host, ports</comment>
        <translation>%1 antwortet auf %2 nicht.</translation>
    </message>
    <message>
        <source>Its name was found, but nothing came back for %1. Most likely this network (an office, a school, a hotel, a hosting company) blocks outgoing mail. The server itself may also be down. Your address is not the reason, and nothing secret was sent.</source>
        <translation>Sein Name wurde gefunden, aber %1 lang kam nichts zurück. Höchstwahrscheinlich sperrt dieses Netzwerk (ein Büro, eine Schule, ein Hotel, ein Hosting-Anbieter) ausgehende Mail. Auch der Server selbst kann außer Betrieb sein. An Ihrer Adresse liegt es nicht, und nichts Geheimes wurde gesendet.</translation>
    </message>
    <message>
        <source>Try another network, for instance your phone&apos;s; if it works there, ask whoever runs this one to allow TCP to %1, ports %2.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk, zum Beispiel dem Ihres Telefons; wenn es dort funktioniert, bitten Sie den Betreiber von diesem, TCP zu %1, Ports %2, zuzulassen.</translation>
    </message>
    <message>
        <source>There is no way from here to the mail server.</source>
        <translation>Von hier führt kein Weg zum Mailserver.</translation>
    </message>
    <message>
        <source>This computer finds no way to %1, port %2.</source>
        <translation>Dieser Computer findet keinen Weg zu %1, Port %2.</translation>
    </message>
    <message>
        <source>The system said at once that the address cannot be reached. The network may be missing, a firewall or a security program on this computer may forbid it, or this network may not carry that kind of address (IPv6).</source>
        <translation>Das System meldete sofort, dass die Adresse nicht erreichbar ist. Vielleicht fehlt das Netzwerk, eine Firewall oder ein Sicherheitsprogramm auf diesem Computer verbietet es, oder dieses Netzwerk überträgt keine Adressen dieser Art (IPv6).</translation>
    </message>
    <message>
        <source>Check the network and let this program through the firewall, then look again.</source>
        <translation>Prüfen Sie das Netzwerk, lassen Sie dieses Programm durch die Firewall und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The proxy does not let mail through.</source>
        <translation>Der Proxy lässt Mail nicht durch.</translation>
    </message>
    <message>
        <source>The proxy made no connection to %1, port %2.</source>
        <translation>Der Proxy stellte keine Verbindung zu %1, Port %2, her.</translation>
    </message>
    <message>
        <source>Connections from this computer go through a proxy, and it said no or did not understand. Many proxies carry web pages only.</source>
        <translation>Verbindungen von diesem Computer laufen über einen Proxy, und er lehnte ab oder verstand nicht. Viele Proxys übertragen nur Webseiten.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow connections to %1, port %2.</source>
        <translation>Bitten Sie den Betreiber des Proxys, Verbindungen zu %1, Port %2, zuzulassen.</translation>
    </message>
    <message>
        <source>It is not known whether this network needs a proxy.</source>
        <translation>Ob dieses Netzwerk einen Proxy braucht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This computer could not say within %1 which proxy to use.</source>
        <translation>Dieser Computer konnte innerhalb von %1 nicht sagen, welcher Proxy zu verwenden ist.</translation>
    </message>
    <message>
        <source>It looks the proxy up by itself, often with a script from a server in the network, and there was no answer. Mailberth went straight to the mail server instead, as web browsers do.</source>
        <translation>Er sucht den Proxy selbst, oft mit einem Skript von einem Server im Netzwerk, und bekam keine Antwort. Mailberth ging stattdessen wie Webbrowser direkt zum Mailserver.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network why its proxy settings do not load, or switch their automatic search off where there is no proxy.</source>
        <translation>Fragen Sie den Betreiber dieses Netzwerks, warum seine Proxy-Einstellungen nicht laden, oder schalten Sie ihre automatische Suche ab, wo es keinen Proxy gibt.</translation>
    </message>
    <message>
        <source>The mail server stops answering.</source>
        <translation>Der Mailserver antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1, port %2, takes the connection and then stays silent.</source>
        <translation>%1, Port %2, nimmt die Verbindung an und bleibt dann stumm.</translation>
    </message>
    <message>
        <source>The connection stood, but the first message of the encryption got no answer for %1. This happens where a network loses large packets (a wrong MTU) or inspects mail.</source>
        <translation>Die Verbindung stand, aber die erste Nachricht der Verschlüsselung blieb %1 lang ohne Antwort. Das kommt vor, wo ein Netzwerk große Pakete verliert (eine falsche MTU) oder Mail durchsucht.</translation>
    </message>
    <message>
        <source>Try another network; if it works there, ask whoever runs this one to check its packet size (MTU) and its mail inspection.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk; wenn es dort funktioniert, bitten Sie den Betreiber von diesem, Paketgröße (MTU) und Mailprüfung zu kontrollieren.</translation>
    </message>
    <message>
        <source>Nothing came for %1 at this step: %2. An overloaded server does this, and some servers let strangers wait on purpose.</source>
        <translation>%1 lang kam bei diesem Schritt nichts: %2. Das tut ein überlasteter Server, und manche Server lassen Fremde absichtlich warten.</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it stays so, tell the provider.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal; wenn es so bleibt, melden Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>The connection to the mail server is cut.</source>
        <translation>Die Verbindung zum Mailserver wird getrennt.</translation>
    </message>
    <message>
        <source>The connection to %1, port %2, was cut.</source>
        <translation>Die Verbindung zu %1, Port %2, wurde getrennt.</translation>
    </message>
    <message>
        <source>Try another network; if it is cut there, too, tell the provider.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk; wenn auch dort getrennt wird, melden Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>The other side closed it at this step, before an answer came: %1. A server that is full or does not like your network&apos;s address does this.</source>
        <translation>Die Gegenseite schloss sie bei diesem Schritt, bevor eine Antwort kam: %1. Das tut ein Server, der überlastet ist oder die Adresse Ihres Netzwerks nicht mag.</translation>
    </message>
    <message>
        <source>It was reset at this step: %1. The server may have done it, or a firewall or a security program on the way.</source>
        <translation>Sie wurde bei diesem Schritt zurückgesetzt: %1. Das kann der Server getan haben, eine Firewall oder ein Sicherheitsprogramm auf dem Weg.</translation>
    </message>
    <message>
        <source>IPv6 does not reach the mail server.</source>
        <translation>IPv6 erreicht den Mailserver nicht.</translation>
    </message>
    <message>
        <source>IPv6 does not reach %1; IPv4 took over.</source>
        <translation>IPv6 erreicht %1 nicht; IPv4 ist eingesprungen.</translation>
    </message>
    <message>
        <source>The address %1 did not answer, the host&apos;s IPv4 address did. Programs that wait for IPv6 first seem slow.</source>
        <translation>Die Adresse %1 antwortete nicht, die IPv4-Adresse des Hosts schon. Programme, die zuerst auf IPv6 warten, wirken langsam.</translation>
    </message>
    <message>
        <source>Nothing must be done for sending; whoever runs the network should repair its IPv6.</source>
        <translation>Für das Senden ist nichts zu tun; der Betreiber des Netzwerks sollte sein IPv6 reparieren.</translation>
    </message>
    <message>
        <source>The time was too short for an answer.</source>
        <translation>Die Zeit war für eine Antwort zu kurz.</translation>
    </message>
    <message>
        <source>The search ended after %1, before everything was tried.</source>
        <translation>Die Suche endete nach %1, bevor alles versucht war.</translation>
    </message>
    <message>
        <source>What is known up to then is shown; what is missing may be slow or silent.</source>
        <translation>Gezeigt wird, was bis dahin bekannt ist; was fehlt, kann langsam oder stumm sein.</translation>
    </message>
    <message>
        <source>Look again and allow more time.</source>
        <translation>Suchen Sie noch einmal und geben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>This network may want its own page to be seen first.</source>
        <translation>Vielleicht will dieses Netzwerk, dass zuerst seine eigene Seite aufgerufen wird.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own.</source>
        <translation>Das Netzwerk verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>In the place of %1 the answer came that one must sign in to the network first (HTTP status 511). Hotspots say this.</source>
        <translation>An der Stelle von %1 kam die Antwort, dass man sich zuerst beim Netzwerk anmelden muss (HTTP-Status 511). So antworten Hotspots.</translation>
    </message>
    <message>
        <source>Something in the network answers in other servers&apos; place.</source>
        <translation>Etwas im Netzwerk antwortet an der Stelle anderer Server.</translation>
    </message>
    <message>
        <source>These hosts have different owners, and each showed a certificate for another name: %1. A hotspot whose page was not seen yet does this, and so does a filter. Nothing was asked there.</source>
        <translation>Diese Server haben verschiedene Inhaber, und jeder zeigte ein Zertifikat für einen anderen Namen: %1. Das tut ein Hotspot, dessen Seite noch nicht aufgerufen wurde, und ebenso ein Filter. Dort wurde nichts abgefragt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done for outgoing mail; if web pages fail as well, sign in on the network&apos;s own page.</source>
        <translation>Für ausgehende Mail ist nichts zu tun; falls auch Webseiten nicht gehen, melden Sie sich auf der Seite des Netzwerks an.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in on the network&apos;s own page if one appears, then look again.</source>
        <translation>Öffnen Sie im Browser eine Webseite, melden Sie sich auf der Seite des Netzwerks an, falls eine erscheint, und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Let this port through, if the provider serves it; until then use the other one if it works.</source>
        <translation>Diesen Port durchlassen, wenn der Anbieter ihn bedient; bis dahin den anderen benutzen, wenn er geht.</translation>
    </message>
    <message>
        <source>See whether the server can read its certificate and key; until then port 465 may work.</source>
        <translation>Nachsehen, ob der Server sein Zertifikat und seinen Schlüssel lesen kann; bis dahin geht vielleicht Port 465.</translation>
    </message>
    <message>
        <source>Let this port through, if the provider serves it; the other one does not work from here, either, so try another network.</source>
        <translation>Diesen Port durchlassen, wenn der Anbieter ihn bedient; auch der andere funktioniert von hier nicht, versuchen Sie also ein anderes Netz.</translation>
    </message>
</context>
<context>
    <name>OAuthWords</name>
    <message>
        <source>Waiting for you in the browser. Your password stays between you and %1.</source>
        <translation>Wartet im Browser auf Sie. Ihr Passwort bleibt zwischen Ihnen und %1.</translation>
    </message>
    <message>
        <source>On any device, open %1 and type %2.</source>
        <comment>address, code</comment>
        <translation>Öffnen Sie auf einem beliebigen Gerät %1 und geben Sie %2 ein.</translation>
    </message>
    <message>
        <source>Sign in with the browser again.</source>
        <translation>Melden Sie sich noch einmal mit dem Browser an.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Sie können diese Seite schließen</translation>
    </message>
    <message>
        <source>Mailberth has the answer and goes on by itself.</source>
        <translation>Mailberth hat die Antwort und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Use a mail program that %1 knows, such as Thunderbird, with these settings; or ask your administrator whether they can register Mailberth with %1.</source>
        <translation>Verwenden Sie mit diesen Einstellungen ein Mailprogramm, das %1 kennt, etwa Thunderbird; oder fragen Sie Ihre Administration, ob sie Mailberth bei %1 registrieren kann.</translation>
    </message>
    <message>
        <source>Make an app password at %1 and sign in with that; or ask your administrator whether they can register Mailberth with %2.</source>
        <translation>Erstellen Sie bei %1 ein App-Passwort und melden Sie sich damit an; oder fragen Sie Ihre Administration, ob sie Mailberth bei %2 registrieren kann.</translation>
    </message>
    <message>
        <source>%1 lets Mailberth send your mail.</source>
        <translation>%1 lässt Mailberth Ihre Mail senden.</translation>
    </message>
    <message>
        <source>Mailberth is not registered with %1, so it cannot sign in with the browser.</source>
        <translation>Mailberth ist bei %1 nicht registriert und kann sich deshalb nicht mit dem Browser anmelden.</translation>
    </message>
    <message>
        <source>%1 does not allow mail programs to be signed in from another device.</source>
        <translation>%1 erlaubt nicht, Mailprogramme von einem anderen Gerät aus anzumelden.</translation>
    </message>
    <message>
        <source>Sign in with a browser on this computer. Without one: %1</source>
        <translation>Melden Sie sich mit einem Browser auf diesem Computer an. Ohne Browser: %1</translation>
    </message>
    <message>
        <source>%1 would be asked without encryption, so nothing was sent.</source>
        <translation>%1 würde ohne Verschlüsselung gefragt, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask your administrator to correct the address in the organisation&apos;s file.</source>
        <translation>Bitten Sie Ihre Administration, die Adresse in der Datei der Organisation zu korrigieren.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose a default browser in the computer&apos;s settings and try again, or sign in from another device.</source>
        <translation>Wählen Sie in den Einstellungen des Computers einen Standardbrowser und versuchen Sie es noch einmal, oder melden Sie sich von einem anderen Gerät aus an.</translation>
    </message>
    <message>
        <source>This computer lets Mailberth wait for no answer of the browser.</source>
        <translation>Dieser Computer lässt Mailberth nicht auf eine Antwort des Browsers warten.</translation>
    </message>
    <message>
        <source>Allow Mailberth to listen on 127.0.0.1 in the security program, or sign in from another device.</source>
        <translation>Erlauben Sie Mailberth im Sicherheitsprogramm, auf 127.0.0.1 zu lauschen, oder melden Sie sich von einem anderen Gerät aus an.</translation>
    </message>
    <message>
        <source>The answer on the page of %1 was no. Nothing was changed.</source>
        <translation>Die Antwort auf der Seite von %1 war Nein. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>If you did not choose that, an administrator may have to allow Mailberth first. %1</source>
        <translation>Wenn Sie das nicht gewählt haben, muss vielleicht eine Administration Mailberth erst zulassen. %1</translation>
    </message>
    <message>
        <source>Close the page in the browser. %1</source>
        <translation>Schließen Sie die Seite im Browser. %1</translation>
    </message>
    <message>
        <source>The browser brought an answer that is not from %1. It was not used.</source>
        <translation>Der Browser brachte eine Antwort, die nicht von %1 ist. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>What %1 granted is not valid any more.</source>
        <translation>Was %1 gewährt hat, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>%1 refused: “%2”</source>
        <comment>provider, its words</comment>
        <translation>%1 lehnte ab: „%2“</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read. It was not used.</source>
        <translation>Die Antwort von %1 war nicht zu verstehen. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a program on the way may change the answers. %1</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es so, verändert vielleicht ein Programm unterwegs die Antworten. %1</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. Nothing was sent.</source>
        <translation>%1 konnte nicht beweisen, wer es ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again in another network. If it stays so, ask your administrator whether a program or a filter reads encrypted connections here.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk noch einmal. Bleibt es so, fragen Sie Ihre Administration, ob hier ein Programm oder ein Filter verschlüsselte Verbindungen mitliest.</translation>
    </message>
    <message>
        <source>No answer came from %1.</source>
        <translation>Von %1 kam keine Antwort.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody confirmed in time. Nothing was changed.</source>
        <translation>Niemand hat rechtzeitig bestätigt. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Stopped. The page in the browser has no effect any more.</source>
        <translation>Angehalten. Die Seite im Browser bewirkt nichts mehr.</translation>
    </message>
    <message>
        <source>Waiting for you on the other device. Your password stays between you and %1.</source>
        <translation>Mailberth wartet auf Ihre Anmeldung am anderen Gerät. Ihr Passwort bleibt zwischen Ihnen und %1.</translation>
    </message>
    <message>
        <source>Your password stays between you and %1.</source>
        <translation>Ihr Passwort bleibt zwischen Ihnen und %1.</translation>
    </message>
</context>
<context>
    <name>OptionSummaries</name>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation>ein JSON-Objekt auf der Standardausgabe, sonst nichts</translation>
    </message>
    <message>
        <source>more facts: timeline, conversation, certificates, who was contacted</source>
        <translation>mehr Einzelheiten: Zeitverlauf, Unterhaltung, Zertifikate, wer kontaktiert wurde</translation>
    </message>
    <message>
        <source>do not stop at the first good answer; finish every lane</source>
        <translation>nicht bei der ersten guten Antwort aufhören; jeden Weg zu Ende gehen</translation>
    </message>
    <message>
        <source>how long the whole search may take (default: 20)</source>
        <translation>wie lange die ganze Suche dauern darf (Standard: 20)</translation>
    </message>
    <message>
        <source>contact only mail servers and name servers, nothing over HTTP</source>
        <translation>nur Mailserver und Nameserver kontaktieren, nichts über HTTP</translation>
    </message>
    <message>
        <source>contact nobody but the mail domain&apos;s own hosts (no Mozilla list)</source>
        <translation>nur die eigenen Hosts der Mail-Domain kontaktieren (ohne Mozillas Liste)</translation>
    </message>
    <message>
        <source>ask this name server instead of the system&apos;s</source>
        <translation>diesen Nameserver statt dem des Systems fragen</translation>
    </message>
    <message>
        <source>connect to the second place where the first is meant; names and certificate checks stay those of the first; may be given several times</source>
        <translation>mit dem zweiten Ort verbinden, wo der erste gemeint ist; Namen und Zertifikatsprüfung bleiben die des ersten; mehrfach möglich</translation>
    </message>
    <message>
        <source>trust the authorities in this file, too</source>
        <translation>auch den Zertifizierungsstellen in dieser Datei vertrauen</translation>
    </message>
    <message>
        <source>socks5:// or http:// (CONNECT), or none (default: the system&apos;s)</source>
        <translation>socks5:// oder http:// (CONNECT), oder none (Standard: der des Systems)</translation>
    </message>
    <message>
        <source>no search: this server, in this way only</source>
        <translation>ohne Suche: dieser Server, nur auf diese Art</translation>
    </message>
    <message>
        <source>this user name instead of the one found</source>
        <translation>dieser Benutzername statt des gefundenen</translation>
    </message>
    <message>
        <source>how the demonstration provider behaves; list names the worlds</source>
        <translation>wie sich der Anbieter der Vorführung verhält; list nennt die Welten</translation>
    </message>
    <message>
        <source>words in this language, as in de or pt_BR</source>
        <translation>Texte in dieser Sprache, zum Beispiel de oder pt_BR</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>ask for the provider&apos;s settings over plain http, too; others could have written what comes that way</source>
        <translation>die Einstellungen des Anbieters auch über einfaches http erfragen; was so ankommt, könnten andere geschrieben haben</translation>
    </message>
    <message>
        <source>the program that gets the settings; list names all</source>
        <translation>das Programm, das die Einstellungen erhält; list nennt alle</translation>
    </message>
    <message>
        <source>write there instead of to standard output; - is standard output</source>
        <translation>dorthin schreiben statt auf die Standardausgabe; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>write over a file that exists</source>
        <translation>eine vorhandene Datei überschreiben</translation>
    </message>
    <message>
        <source>take the password from the first line of standard input; it is sent once, encrypted, to the server that was proven</source>
        <translation>das Passwort aus der ersten Zeile der Standardeingabe nehmen; es wird einmal und verschlüsselt an den nachgewiesenen Server gesendet</translation>
    </message>
    <message>
        <source>send the test message there instead of to oneself</source>
        <translation>die Testnachricht dorthin senden statt an sich selbst</translation>
    </message>
    <message>
        <source>take what the window has kept in the system&apos;s keychain</source>
        <translation>nimmt, was das Fenster im Schlüsselbund des Systems abgelegt hat</translation>
    </message>
    <message>
        <source>sign in on the provider&apos;s own page, in a browser on this computer (OAuth 2.0)</source>
        <translation>meldet auf der Seite des Anbieters an, in einem Browser auf diesem Computer (OAuth 2.0)</translation>
    </message>
    <message>
        <source>the same on another device, with a code</source>
        <translation>dasselbe an einem anderen Gerät, mit einem Code</translation>
    </message>
    <message>
        <source>your word that this host may get the password, though only a proposal names it; may be given several times</source>
        <translation>Ihr Wort, dass dieser Rechner das Passwort bekommen darf, obwohl nur ein Vorschlag ihn nennt; mehrmals möglich</translation>
    </message>
    <message>
        <source>neither use nor remember the hosts that were accepted before</source>
        <translation>früher angenommene Rechner weder benutzen noch merken</translation>
    </message>
    <message>
        <source>ask only these, by name: organisation, book, srv, autoconfig, ispdb, pacc, mx, autodiscover, spf, certificate, guess</source>
        <translation>nur diese fragen, nach Namen: organisation, book, srv, autoconfig, ispdb, pacc, mx, autodiscover, spf, certificate, guess</translation>
    </message>
    <message>
        <source>sign in this way only, as in plain, login or scram-sha-256</source>
        <translation>nur auf diese Weise anmelden, etwa plain, login oder scram-sha-256</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Asked are the name service (DNS) for %1, and then that server itself. They learn that you asked; your address is sent to nobody.</source>
        <translation>Gefragt werden der Namensdienst (DNS) nach %1 und dann dieser Server selbst. Dort erfährt man, dass Sie gefragt haben; Ihre Adresse wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>Asked are the name service (DNS), the web site and the mail servers of %1</source>
        <translation>Gefragt werden der Namensdienst (DNS), die Website und die Mailserver von %1</translation>
    </message>
    <message>
        <source>Asked are the name service (DNS) and the mail servers of %1</source>
        <translation>Gefragt werden der Namensdienst (DNS) und die Mailserver von %1</translation>
    </message>
    <message>
        <source>%1, and Mozilla&apos;s list of providers.</source>
        <comment>%1: who else is asked</comment>
        <translation>%1, dazu Mozillas Anbieterliste.</translation>
    </message>
    <message>
        <source>%1, and nobody else.</source>
        <comment>%1: who is asked</comment>
        <translation>%1, sonst niemand.</translation>
    </message>
    <message>
        <source>%1 They learn the part behind the @, and that you asked.</source>
        <comment>%1: a whole sentence</comment>
        <translation>%1 Dort erfährt man den Teil nach dem @ und dass Sie gefragt haben.</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>Ihrem Anbieter</translation>
    </message>
    <message>
        <source>Asked are the name service (DNS), the web sites and the mail servers of %1 and of the company that runs its mail</source>
        <translation>Gefragt werden der Namensdienst (DNS), die Websites und die Mailserver von %1 und des Unternehmens, das deren Mail betreibt</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Looking for the mail server of %1.</source>
        <translation>Sucht den Mailserver von %1.</translation>
    </message>
    <message>
        <source>Looking for the mail server.</source>
        <translation>Sucht den Mailserver.</translation>
    </message>
    <message>
        <source>Trying %1.</source>
        <comment>a list of host:port</comment>
        <translation>Prüft %1.</translation>
    </message>
    <message>
        <source>Trying %1 on %2.</source>
        <comment>a host, its ports</comment>
        <translation>Prüft %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 works. Others are still being tried.</source>
        <translation>%1 funktioniert. Andere werden noch geprüft.</translation>
    </message>
    <message>
        <source>%1 works. Still being tried, to compare: %2.</source>
        <comment>a port; other ports</comment>
        <translation>%1 funktioniert. Zum Vergleich noch in Prüfung: %2.</translation>
    </message>
    <message>
        <source>Weighing the answers.</source>
        <translation>Wägt die Antworten ab.</translation>
    </message>
    <message>
        <source>All answers are in.</source>
        <translation>Alle Antworten sind da.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Angehalten nach %1.</translation>
    </message>
    <message>
        <source>The time is over, after %1.</source>
        <translation>Die Zeit ist um, nach %1.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>On %1 the greeting and the request for encryption could be read by anyone on the way, nothing secret. Someone there could remove that request; Mailberth would notice. With TLS from the first byte there is nothing to read or remove.</source>
        <translation>Auf %1 waren die Begrüßung und die Bitte um Verschlüsselung unterwegs für alle lesbar, nichts Geheimes. Dort könnte jemand diese Bitte entfernen; Mailberth würde es merken. Mit TLS ab dem ersten Byte gibt es nichts zu lesen oder zu entfernen.</translation>
    </message>
    <message>
        <source>On %1 the first %2 could be read by anyone on the way: the greeting and the request for encryption, nothing secret. Someone there could remove that request; Mailberth would notice. With TLS from the first byte there is nothing to read or remove.</source>
        <translation>Auf %1 waren die ersten %2 unterwegs für alle lesbar: die Begrüßung und die Bitte um Verschlüsselung, nichts Geheimes. Dort könnte jemand diese Bitte entfernen; Mailberth würde es merken. Mit TLS ab dem ersten Byte gibt es nichts zu lesen oder zu entfernen.</translation>
    </message>
    <message>
        <source>On %1 nothing of the conversation could be read on the way, and there is no request for encryption that someone could remove.</source>
        <translation>Auf %1 war unterwegs nichts von der Unterhaltung lesbar, und es gibt keine Bitte um Verschlüsselung, die jemand entfernen könnte.</translation>
    </message>
    <message>
        <source>Port %1 was tried and works. The greeting and the request for encryption can be read on the way, nothing secret; everything after that is encrypted.</source>
        <translation>Port %1 wurde geprüft und funktioniert. Die Begrüßung und die Bitte um Verschlüsselung sind unterwegs lesbar, nichts Geheimes; alles Weitere ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Port %1 works, port %2 does not from here. On %1 the greeting and the request for encryption can be read on the way, nothing secret; everything after that is encrypted.</source>
        <translation>Port %1 funktioniert, Port %2 von hier aus nicht. Auf %1 sind die Begrüßung und die Bitte um Verschlüsselung unterwegs lesbar, nichts Geheimes; alles Weitere ist verschlüsselt.</translation>
    </message>
    <message>
        <source>On port %1 STARTTLS was tried as well; the server wants TLS from the first byte there.</source>
        <translation>Auf Port %1 wurde auch STARTTLS geprüft; der Server verlangt dort TLS ab dem ersten Byte.</translation>
    </message>
    <message>
        <source>On port %1 TLS from the first byte was tried as well; the server wants STARTTLS there.</source>
        <translation>Auf Port %1 wurde auch TLS ab dem ersten Byte geprüft; der Server verlangt dort STARTTLS.</translation>
    </message>
    <message>
        <source>RFC 8314 (2018) prefers 465 and keeps 587 with STARTTLS beside it; with encryption required, 587 is sound, too. Many guides still call 587 the modern way, because 465 had been withdrawn for years.</source>
        <translation>RFC 8314 (2018) bevorzugt 465 und behält 587 mit STARTTLS daneben bei; wird Verschlüsselung verlangt, ist auch 587 sicher. Viele Anleitungen nennen 587 noch den modernen Weg, weil 465 jahrelang zurückgezogen war.</translation>
    </message>
    <message>
        <source>Nobody names this server for your address: it was found under a usual name. Its certificate proves that name, not that it is your provider&apos;s.</source>
        <translation>Niemand nennt diesen Server für Ihre Adresse: Er wurde unter einem üblichen Namen gefunden. Sein Zertifikat weist diesen Namen nach, aber nicht, dass er zu Ihrem Anbieter gehört.</translation>
    </message>
    <message>
        <source>The server was named by this source: %1.</source>
        <translation>Der Server wurde von dieser Quelle genannt: %1.</translation>
    </message>
    <message>
        <source>The server was named by this source: %1. Nobody confirms it; its certificate proves its name, not that it is your provider&apos;s.</source>
        <translation>Der Server wurde von dieser Quelle genannt: %1. Niemand bestätigt es; sein Zertifikat weist seinen Namen nach, nicht, dass er der Ihres Anbieters ist.</translation>
    </message>
</context>
<context>
    <name>ReferenceWords</name>
    <message>
        <source>RFC %1, section %2</source>
        <translation>RFC %1, Abschnitt %2</translation>
    </message>
    <message>
        <source>IANA&apos;s port registry, %1</source>
        <translation>Portverzeichnis der IANA, %1</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list of providers</source>
        <translation>Mozillas Anbieterliste</translation>
    </message>
</context>
<context>
    <name>RoadWords</name>
    <message>
        <source>name</source>
        <comment>a piece of road: looking up the name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>greeting</source>
        <comment>a piece of road</comment>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>a piece of road: agreeing on keys</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>sign-in</source>
        <comment>a piece of road</comment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>message</source>
        <comment>a piece of road</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>opening the connection</source>
        <comment>legend</comment>
        <translation>Aufbau der Verbindung</translation>
    </message>
    <message>
        <source>readable on the way</source>
        <comment>legend</comment>
        <translation>unterwegs lesbar</translation>
    </message>
    <message>
        <source>agreeing on keys</source>
        <comment>legend</comment>
        <translation>Aushandeln der Schlüssel</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>legend</comment>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>%1: %2, readable on the way</source>
        <comment>a step, a time</comment>
        <translation>%1: %2, unterwegs lesbar</translation>
    </message>
    <message>
        <source>%1: %2, encrypted</source>
        <comment>a step, a time</comment>
        <translation>%1: %2, verschlüsselt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, a time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer yet, %1</source>
        <translation>noch keine Antwort, %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>ScreenWords</name>
    <message>
        <source>Why: </source>
        <translation>Grund: </translation>
    </message>
    <message>
        <source>More: %1 · --helpdesk · --json</source>
        <comment>a command to call</comment>
        <translation>Mehr: %1 · --helpdesk · --json</translation>
    </message>
    <message>
        <source>More: %1 · --server · --helpdesk · --json</source>
        <comment>a command to call</comment>
        <translation>Mehr: %1 · --server · --helpdesk · --json</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>what to do, and who can change it</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>To read up:</source>
        <translation>Zum Nachlesen:</translation>
    </message>
    <message>
        <source>And what each finding means:</source>
        <translation>Und was jeder Befund bedeutet:</translation>
    </message>
    <message>
        <source>opening the connection</source>
        <translation>Aufbau der Verbindung</translation>
    </message>
    <message>
        <source>readable by anyone on the way: greeting, EHLO, STARTTLS</source>
        <translation>unterwegs für alle lesbar: Begrüßung, EHLO, STARTTLS</translation>
    </message>
    <message>
        <source>agreeing on keys: the server&apos;s name can still be read</source>
        <translation>Aushandeln der Schlüssel: der Name des Servers ist noch lesbar</translation>
    </message>
    <message>
        <source>encrypted: everything from here on, signing in and the message too</source>
        <translation>verschlüsselt: alles ab hier, auch Anmeldung und Nachricht</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>You are signed in, and it asks for it again. That is a fault in its set-up.</source>
        <translation>Sie sind angemeldet, und er verlangt es noch einmal. Das ist ein Fehler in seiner Einrichtung.</translation>
    </message>
    <message>
        <source>See why a signed-in session may not send.</source>
        <translation>Nachsehen, warum eine angemeldete Sitzung nicht senden darf.</translation>
    </message>
    <message>
        <source>It takes mail for its own mailboxes only, at least from this account.</source>
        <translation>Er nimmt Mail nur für seine eigenen Postfächer an, zumindest von diesem Konto.</translation>
    </message>
    <message>
        <source>Name the server that customers send through.</source>
        <translation>Den Server nennen, über den Kunden senden.</translation>
    </message>
    <message>
        <source>This account may not send as that address.</source>
        <translation>Dieses Konto darf nicht unter dieser Adresse senden.</translation>
    </message>
    <message>
        <source>You signed in, but the sender&apos;s address belongs to another account, as the server sees it.</source>
        <translation>Sie sind angemeldet, aber die Absenderadresse gehört aus Sicht des Servers zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The service wants the sender&apos;s address verified first.</source>
        <translation>Der Dienst will, dass die Absenderadresse zuerst bestätigt wird.</translation>
    </message>
    <message>
        <source>It sends only for addresses or domains that proved to be yours.</source>
        <translation>Er sendet nur für Adressen oder Domains, die nachweislich Ihnen gehören.</translation>
    </message>
    <message>
        <source>Verify the address or its domain in the service&apos;s settings.</source>
        <translation>Bestätigen Sie die Adresse oder ihre Domain in den Einstellungen des Dienstes.</translation>
    </message>
    <message>
        <source>This network&apos;s address is on a block list.</source>
        <translation>Die Adresse dieses Netzwerks steht auf einer Sperrliste.</translation>
    </message>
    <message>
        <source>The server looked at where you connect from, although you signed in. Addresses of homes and phones stand on such lists as a rule.</source>
        <translation>Der Server hat geprüft, von wo Sie sich verbinden, obwohl Sie angemeldet sind. Adressen von Privathaushalten und Telefonen stehen in der Regel auf solchen Listen.</translation>
    </message>
    <message>
        <source>Do not ask block lists about customers who signed in.</source>
        <translation>Bei angemeldeten Kunden keine Sperrlisten befragen.</translation>
    </message>
    <message>
        <source>The server does not like the message itself.</source>
        <translation>Dem Server missfällt die Nachricht selbst.</translation>
    </message>
    <message>
        <source>Server, account and address are right, for it looked at the content. A filter against spam took it for something else.</source>
        <translation>Server, Konto und Adresse stimmen, denn er hat sich den Inhalt angesehen. Ein Filter gegen Spam hielt die Nachricht für etwas anderes.</translation>
    </message>
    <message>
        <source>Say what the filter found.</source>
        <translation>Mitteilen, was der Filter gefunden hat.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Die Nachricht ist für den Server zu groß.</translation>
    </message>
    <message>
        <source>The test message is small, so the limit is unusual or the mailbox is full.</source>
        <translation>Die Testnachricht ist klein, also ist die Grenze ungewöhnlich oder das Postfach voll.</translation>
    </message>
    <message>
        <source>See whether the limit or the mailbox&apos;s size is right.</source>
        <translation>Nachsehen, ob die Grenze oder die Größe des Postfachs stimmt.</translation>
    </message>
    <message>
        <source>Providers limit how much an account sends in an hour or a day.</source>
        <translation>Anbieter begrenzen, wie viel ein Konto in einer Stunde oder an einem Tag sendet.</translation>
    </message>
    <message>
        <source>Wait a day; the settings are right.</source>
        <translation>Warten Sie einen Tag; die Einstellungen stimmen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address does not exist.</source>
        <translation>Die Adresse des Empfängers gibt es nicht.</translation>
    </message>
    <message>
        <source>The server knows that nobody gets mail there.</source>
        <translation>Der Server weiß, dass dort niemand Mail bekommt.</translation>
    </message>
    <message>
        <source>Check the address that the message goes to.</source>
        <translation>Prüfen Sie die Adresse, an die die Nachricht geht.</translation>
    </message>
    <message>
        <source>The server does not take such an address.</source>
        <translation>Der Server nimmt eine solche Adresse nicht an.</translation>
    </message>
    <message>
        <source>One of the addresses has letters beyond a to z before the @, and the server cannot pass those on.</source>
        <translation>Eine der Adressen enthält vor dem @ Zeichen außerhalb von a bis z, und der Server kann solche nicht weitergeben.</translation>
    </message>
    <message>
        <source>Use an address with plain letters, if you have one.</source>
        <translation>Verwenden Sie eine Adresse mit einfachen Buchstaben, wenn Sie eine haben.</translation>
    </message>
    <message>
        <source>The server takes no message just now.</source>
        <translation>Der Server nimmt gerade keine Nachricht an.</translation>
    </message>
    <message>
        <source>That is for the moment only. The settings are not the reason.</source>
        <translation>Das gilt nur im Moment. An den Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Der Server nimmt die Nachricht nicht an.</translation>
    </message>
    <message>
        <source>Its reason is one that is not known here.</source>
        <translation>Sein Grund ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Say what these words of the server mean.</source>
        <translation>Mitteilen, was diese Worte des Servers bedeuten.</translation>
    </message>
    <message>
        <source>The server names a limit, and the message is above it.</source>
        <translation>Der Server nennt eine Grenze, und die Nachricht liegt darüber.</translation>
    </message>
    <message>
        <source>See whether the limit is meant so.</source>
        <translation>Nachsehen, ob die Grenze so gemeint ist.</translation>
    </message>
    <message>
        <source>An address cannot be sent as it is.</source>
        <translation>Eine Adresse lässt sich so nicht senden.</translation>
    </message>
    <message>
        <source>It holds a character that no mail server would understand.</source>
        <translation>Sie enthält ein Zeichen, das kein Mailserver verstehen würde.</translation>
    </message>
    <message>
        <source>Check the addresses of sender and recipient.</source>
        <translation>Prüfen Sie die Adressen von Absender und Empfänger.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>Die Nachricht lässt sich so nicht senden.</translation>
    </message>
    <message>
        <source>It holds bytes that servers understand in different ways. Such messages are never sent from here.</source>
        <translation>Sie enthält Bytes, die Server verschieden verstehen. Solche Nachrichten werden von hier nie gesendet.</translation>
    </message>
    <message>
        <source>Send the test message as it comes.</source>
        <translation>Senden Sie die Testnachricht so, wie sie vorgegeben ist.</translation>
    </message>
    <message>
        <source>%1 refused the sender.</source>
        <translation>%1 lehnte den Absender ab.</translation>
    </message>
    <message>
        <source>%1 refused the recipient.</source>
        <translation>%1 lehnte den Empfänger ab.</translation>
    </message>
    <message>
        <source>%1 refused the message before it came.</source>
        <translation>%1 lehnte die Nachricht ab, bevor sie kam.</translation>
    </message>
    <message>
        <source>%1 refused the message after it came.</source>
        <translation>%1 lehnte die Nachricht ab, nachdem sie gekommen war.</translation>
    </message>
    <message>
        <source>%1 The server said: &quot;%2&quot;.</source>
        <comment>an explanation, then a quotation</comment>
        <translation>%1 Der Server sagte: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>An %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody can say whether the message was sent.</source>
        <translation>Niemand kann sagen, ob die Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 was gone before it answered.</source>
        <translation>%1 war weg, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The whole message was handed over, and the connection ended before the server said yes or no. It was not sent again.</source>
        <translation>Die ganze Nachricht war übergeben, und die Verbindung endete, bevor der Server Ja oder Nein sagte. Sie wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Look into the mailbox that it was sent to before you send another.</source>
        <translation>Sehen Sie im Postfach nach, an das sie ging, bevor Sie eine weitere senden.</translation>
    </message>
    <message>
        <source>This account may not send at the moment.</source>
        <translation>Dieses Konto darf zurzeit nicht senden.</translation>
    </message>
    <message>
        <source>The provider stopped its outgoing mail, often because somebody else has the password.</source>
        <translation>Der Anbieter hält seine ausgehende Mail an, oft weil jemand anderes das Passwort hat.</translation>
    </message>
    <message>
        <source>Sign in to your webmail or the customer centre, and ask the provider why.</source>
        <translation>Melden Sie sich im Webmail oder Kundencenter an, und fragen Sie den Anbieter nach dem Grund.</translation>
    </message>
    <message>
        <source>The account is not activated for sending yet.</source>
        <translation>Das Konto ist noch nicht zum Senden freigeschaltet.</translation>
    </message>
    <message>
        <source>The service wants to see or confirm it first.</source>
        <translation>Der Dienst will es erst sehen oder bestätigen.</translation>
    </message>
    <message>
        <source>Confirm the account on the service&apos;s page, or write to its support.</source>
        <translation>Bestätigen Sie das Konto auf der Seite des Dienstes, oder schreiben Sie dem Support.</translation>
    </message>
    <message>
        <source>It is disabled, or has no licence any more.</source>
        <translation>Es ist deaktiviert oder hat keine Lizenz mehr.</translation>
    </message>
    <message>
        <source>Switch the mailbox on, and give it a licence.</source>
        <translation>Schalten Sie das Postfach ein, und geben Sie ihm eine Lizenz.</translation>
    </message>
    <message>
        <source>Microsoft 365 stopped this account from sending.</source>
        <translation>Microsoft 365 lässt dieses Konto nicht mehr senden.</translation>
    </message>
    <message>
        <source>It took the account&apos;s mail for spam and put it among the restricted ones.</source>
        <translation>Es hielt die Mail des Kontos für Spam und hat es gesperrt.</translation>
    </message>
    <message>
        <source>Find out why, and release the account under restricted entities in Microsoft Defender.</source>
        <translation>Klären Sie den Grund, und geben Sie das Konto in Microsoft Defender unter den eingeschränkten Entitäten frei.</translation>
    </message>
    <message>
        <source>The account&apos;s plan or credits are used up.</source>
        <translation>Tarif oder Guthaben des Kontos sind aufgebraucht.</translation>
    </message>
    <message>
        <source>The service sends nothing until the plan is renewed or enlarged.</source>
        <translation>Der Dienst sendet nichts, bis der Tarif erneuert oder erweitert ist.</translation>
    </message>
    <message>
        <source>Look at the plan, the credits and the storage in your account&apos;s settings.</source>
        <translation>Sehen Sie in den Einstellungen des Kontos nach Tarif, Guthaben und Speicherplatz.</translation>
    </message>
    <message>
        <source>The service knows the key, but its rights do not include sending.</source>
        <translation>Der Dienst kennt den Schlüssel, aber zu dessen Rechten gehört das Senden nicht.</translation>
    </message>
    <message>
        <source>This server is for registered organisations only.</source>
        <translation>Dieser Server ist nur für eingetragene Organisationen.</translation>
    </message>
    <message>
        <source>It passes mail on for network addresses or users that an administrator registered with it.</source>
        <translation>Er leitet Mail für Netzadressen oder Personen weiter, die eine Verwaltung eingetragen hat.</translation>
    </message>
    <message>
        <source>Register this network&apos;s address with the relay, or use the server for mailboxes.</source>
        <translation>Tragen Sie die Adresse dieses Netzes beim Relay ein, oder nutzen Sie den Server für Postfächer.</translation>
    </message>
    <message>
        <source>The visible sender is not this account&apos;s.</source>
        <translation>Der sichtbare Absender gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>The From line names an address that this account may not use.</source>
        <translation>Die From-Zeile nennt eine Adresse, die dieses Konto nicht nutzen darf.</translation>
    </message>
    <message>
        <source>Let the From line name the address that you sign in with.</source>
        <translation>Lassen Sie die From-Zeile die Adresse nennen, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain is not known.</source>
        <translation>Die Domain des Absenders ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is published under the part after the @.</source>
        <translation>Unter dem Teil nach dem @ ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Check the sender&apos;s address behind the @.</source>
        <translation>Prüfen Sie die Adresse des Absenders hinter dem @.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain forbids this server.</source>
        <translation>Die Domain des Absenders verbietet diesen Server.</translation>
    </message>
    <message>
        <source>What the domain publishes (SPF, DKIM, DMARC) does not allow this way.</source>
        <translation>Was die Domain veröffentlicht (SPF, DKIM, DMARC), erlaubt diesen Weg nicht.</translation>
    </message>
    <message>
        <source>The account may not send from this network.</source>
        <translation>Das Konto darf aus diesem Netz nicht senden.</translation>
    </message>
    <message>
        <source>It allows certain network addresses only, and this one is not among them.</source>
        <translation>Es erlaubt nur bestimmte Netzadressen, und diese ist nicht darunter.</translation>
    </message>
    <message>
        <source>Add this network&apos;s address to those that the account allows.</source>
        <translation>Tragen Sie die Adresse dieses Netzes bei den erlaubten ein.</translation>
    </message>
    <message>
        <source>A line is too long, or a header is missing or not as it should be.</source>
        <translation>Eine Zeile ist zu lang, oder eine Kopfzeile fehlt oder stimmt nicht.</translation>
    </message>
    <message>
        <source>The account has sent enough for this hour.</source>
        <translation>Das Konto hat für diese Stunde genug gesendet.</translation>
    </message>
    <message>
        <source>Providers limit how much an account sends in an hour. The settings are right.</source>
        <translation>Anbieter begrenzen, wie viel ein Konto in einer Stunde sendet. Die Einstellungen stimmen.</translation>
    </message>
    <message>
        <source>Wait an hour; then send fewer at a time.</source>
        <translation>Warten Sie eine Stunde; senden Sie dann weniger auf einmal.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>Die Nachricht hat zu viele Empfänger.</translation>
    </message>
    <message>
        <source>The server takes fewer of them at a time.</source>
        <translation>Der Server nimmt weniger auf einmal.</translation>
    </message>
    <message>
        <source>Send it in several parts.</source>
        <translation>Senden Sie sie in mehreren Teilen.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server refuses this address.</source>
        <translation>Der Server des Empfängers lehnt diese Adresse ab.</translation>
    </message>
    <message>
        <source>It does not exist there, or takes no mail from outside.</source>
        <translation>Sie gibt es dort nicht, oder sie nimmt keine Mail von außen.</translation>
    </message>
    <message>
        <source>Check the address, or ask the recipient.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie den Empfänger.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>Your settings are right; nothing more fits in there.</source>
        <translation>Ihre Einstellungen stimmen; dort passt nichts mehr hinein.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way.</source>
        <translation>Sagen Sie es dem Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>It wants a full host name where mail programs send an address.</source>
        <translation>Er will einen vollständigen Rechnernamen, wo Mailprogramme eine Adresse senden.</translation>
    </message>
    <message>
        <source>Do not ask clients that signed in for a full host name.</source>
        <translation>Verlangen Sie von Angemeldeten keinen vollständigen Rechnernamen.</translation>
    </message>
    <message>
        <source>The server asks to come again later.</source>
        <translation>Der Server bittet, später wiederzukommen.</translation>
    </message>
    <message>
        <source>It lets strangers wait for some minutes (greylisting). The settings are right.</source>
        <translation>Er lässt Fremde einige Minuten warten (Greylisting). Die Einstellungen stimmen.</translation>
    </message>
    <message>
        <source>Try again in five minutes.</source>
        <translation>Versuchen Sie es in fünf Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server has a fault of its own.</source>
        <translation>Der Server hat selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Something in its set-up or on its disk is broken.</source>
        <translation>Etwas an seiner Einrichtung oder seiner Platte ist kaputt.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for this refusal.</source>
        <translation>Sehen Sie im Protokoll des Servers nach dieser Ablehnung.</translation>
    </message>
    <message>
        <source>The sender&apos;s mailbox is switched off.</source>
        <translation>Das Postfach des Absenders ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This key has no right to send.</source>
        <translation>Dieser Schlüssel hat kein Recht zu senden.</translation>
    </message>
    <message>
        <source>The server forgot that you signed in.</source>
        <translation>Der Server hat Ihre Anmeldung vergessen.</translation>
    </message>
    <message>
        <source>Let the key or its policy send, or leave the test mode.</source>
        <translation>Dem Schlüssel oder seiner Richtlinie das Senden erlauben oder den Testbetrieb verlassen.</translation>
    </message>
    <message>
        <source>The server passes nothing on to that address.</source>
        <translation>Der Server gibt nichts an diese Adresse weiter.</translation>
    </message>
    <message>
        <source>Send as your sign-in address, or add the other as an alias.</source>
        <translation>Unter Ihrer Anmeldeadresse senden oder die andere als Alias eintragen.</translation>
    </message>
    <message>
        <source>Publish SPF and DKIM for this server, or use the domain&apos;s own.</source>
        <translation>SPF und DKIM für diesen Server veröffentlichen oder den der Domain nehmen.</translation>
    </message>
    <message>
        <source>The server finds the message malformed.</source>
        <translation>Der Server hält die Nachricht für fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>Send a plain test message, to see whether the program is at fault.</source>
        <translation>Eine einfache Testnachricht senden, um zu sehen, ob es am Programm liegt.</translation>
    </message>
    <message>
        <source>The account has sent all that it may.</source>
        <translation>Das Konto hat alles gesendet, was es darf.</translation>
    </message>
    <message>
        <source>The server dislikes how we introduce ourselves.</source>
        <translation>Dem Server missfällt, wie wir uns vorstellen.</translation>
    </message>
    <message>
        <source>The message is too big for this server.</source>
        <translation>Die Nachricht ist für diesen Server zu groß.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these words, BCP 47</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Made by Mailberth. It holds no password.</source>
        <translation>Erstellt von Mailberth. Ein Passwort ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Mail settings for %1</source>
        <comment>a mail address</comment>
        <translation>Mail-Einstellungen für %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Ausgehende Mail (SMTP)</translation>
    </message>
    <message>
        <source>Tried and proven.</source>
        <translation>Geprüft und nachgewiesen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Incoming mail (%1)</source>
        <comment>a protocol</comment>
        <translation>Eingehende Mail (%1)</translation>
    </message>
    <message>
        <source>As published, not tried.</source>
        <translation>Wie veröffentlicht, nicht geprüft.</translation>
    </message>
    <message>
        <source>the one that your provider gave you</source>
        <translation>der, den Sie von Ihrem Anbieter erhalten haben</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>normales Passwort</translation>
    </message>
    <message>
        <source>encrypted password (CRAM-MD5)</source>
        <translation>verschlüsseltes Passwort (CRAM-MD5)</translation>
    </message>
    <message>
        <source>the provider&apos;s sign-in page (OAuth)</source>
        <translation>Anmeldeseite des Anbieters (OAuth)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a mail address; a mail program</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1. Open: %1</source>
        <comment>menus, one behind the other</comment>
        <translation>1. Öffnen: %1</translation>
    </message>
    <message>
        <source>%1. Fill in:</source>
        <comment>the number of a step</comment>
        <translation>%1. Ausfüllen:</translation>
    </message>
    <message>
        <source>%1. On &quot;%2&quot;:</source>
        <comment>the number of a step; a page&apos;s title</comment>
        <translation>%1. Auf &quot;%2&quot;:</translation>
    </message>
    <message>
        <source>Then press</source>
        <translation>Dann drücken</translation>
    </message>
    <message>
        <source>your name, as recipients see it</source>
        <translation>Ihr Name, wie Empfänger ihn sehen</translation>
    </message>
    <message>
        <source>ask your provider</source>
        <translation>beim Anbieter erfragen</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>User name or password is not right.</source>
        <translation>Benutzername oder Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The server does not say which of the two. A password that was changed lately or copied with a blank looks the same to it.</source>
        <translation>Der Server sagt nicht, welches von beiden. Ein kürzlich geändertes oder mit einem Leerzeichen kopiertes Passwort sieht für ihn genauso aus.</translation>
    </message>
    <message>
        <source>This provider wants an app password.</source>
        <translation>Dieser Anbieter will ein App-Passwort.</translation>
    </message>
    <message>
        <source>Your usual password opens the web page only. For mail programs the provider makes another one, sometimes called an authorization code or an app-specific password.</source>
        <translation>Ihr übliches Passwort öffnet nur die Webseite. Für Mailprogramme erstellt der Anbieter ein anderes, manchmal Autorisierungscode oder anwendungsspezifisches Passwort genannt.</translation>
    </message>
    <message>
        <source>This provider takes no passwords from mail programs.</source>
        <translation>Dieser Anbieter nimmt von Mailprogrammen keine Passwörter an.</translation>
    </message>
    <message>
        <source>You sign in on the provider&apos;s own web page, and the mail program gets a permit instead of a password (OAuth 2.0). An app password does not help here.</source>
        <translation>Sie melden sich auf der eigenen Webseite des Anbieters an, und das Mailprogramm erhält eine Erlaubnis statt eines Passworts (OAuth 2.0). Ein App-Passwort hilft hier nicht.</translation>
    </message>
    <message>
        <source>Use a mail program that signs in through the browser.</source>
        <translation>Verwenden Sie ein Mailprogramm, das sich über den Browser anmeldet.</translation>
    </message>
    <message>
        <source>This provider lets mail programs in only after you allowed them in your webmail, and some switch them off again after a while. A wrong password looks the same from here.</source>
        <translation>Dieser Anbieter lässt Mailprogramme erst zu, nachdem Sie sie in Ihrem Webmail erlaubt haben, und manche schalten sie nach einer Weile wieder aus. Ein falsches Passwort sieht von hier genauso aus.</translation>
    </message>
    <message>
        <source>In your webmail&apos;s settings, allow POP3, IMAP and SMTP; then try again.</source>
        <translation>Erlauben Sie in den Einstellungen Ihres Webmails POP3, IMAP und SMTP; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Some providers want the whole mail address, some only the part before the @. This provider usually wants the other one.</source>
        <translation>Manche Anbieter wollen die ganze Mail-Adresse, manche nur den Teil vor dem @. Dieser Anbieter will meist die andere Form.</translation>
    </message>
    <message>
        <source>Try once more with the other form of the user name.</source>
        <translation>Versuchen Sie es noch einmal mit der anderen Form des Benutzernamens.</translation>
    </message>
    <message>
        <source>The mailbox has a password of its own.</source>
        <translation>Das Postfach hat ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>At this provider the password for mail programs is not the one of the customer account.</source>
        <translation>Bei diesem Anbieter ist das Passwort für Mailprogramme nicht das des Kundenkontos.</translation>
    </message>
    <message>
        <source>Set the mail password in the customer centre and use that one here.</source>
        <translation>Legen Sie im Kundencenter das Mail-Passwort fest und verwenden Sie hier dieses.</translation>
    </message>
    <message>
        <source>This service wants its own SMTP credentials.</source>
        <translation>Dieser Dienst will seine eigenen SMTP-Zugangsdaten.</translation>
    </message>
    <message>
        <source>Services that send for others issue a user name and a key for it. The password of the account does not work.</source>
        <translation>Dienste, die für andere senden, geben dafür einen Benutzernamen und einen Schlüssel aus. Das Passwort des Kontos funktioniert nicht.</translation>
    </message>
    <message>
        <source>Create SMTP credentials in the service&apos;s settings and use those.</source>
        <translation>Erstellen Sie in den Einstellungen des Dienstes SMTP-Zugangsdaten und verwenden Sie diese.</translation>
    </message>
    <message>
        <source>It does so when somebody signs in from a new place or with a new program. Your password may well be right.</source>
        <translation>Das tut er, wenn sich jemand von einem neuen Ort oder mit einem neuen Programm anmeldet. Ihr Passwort kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>Sign in to your webmail, confirm that it is you, and try again here.</source>
        <translation>Melden Sie sich bei Ihrem Webmail an, bestätigen Sie, dass Sie es sind, und versuchen Sie es hier noch einmal.</translation>
    </message>
    <message>
        <source>The server must first convert your password.</source>
        <translation>Der Server muss Ihr Passwort zuerst umwandeln.</translation>
    </message>
    <message>
        <source>It keeps passwords in a new form now and lacks yours in it.</source>
        <translation>Er bewahrt Passwörter jetzt in einer neuen Form auf, und Ihres fehlt ihm darin noch.</translation>
    </message>
    <message>
        <source>Sign in to your webmail once, or set the password anew.</source>
        <translation>Melden Sie sich einmal bei Ihrem Webmail an, oder legen Sie das Passwort neu fest.</translation>
    </message>
    <message>
        <source>The provider finds the password too simple.</source>
        <translation>Der Anbieter findet das Passwort zu einfach.</translation>
    </message>
    <message>
        <source>It lets mail programs in only with a stronger one.</source>
        <translation>Er lässt Mailprogramme nur mit einem stärkeren zu.</translation>
    </message>
    <message>
        <source>Set a stronger password in your webmail, and use it here.</source>
        <translation>Legen Sie in Ihrem Webmail ein stärkeres Passwort fest und verwenden Sie es hier.</translation>
    </message>
    <message>
        <source>The permit from the browser is not accepted.</source>
        <translation>Die Erlaubnis aus dem Browser wird nicht angenommen.</translation>
    </message>
    <message>
        <source>It may have run out, belong to another account, or not cover sending.</source>
        <translation>Vielleicht ist sie abgelaufen, gehört zu einem anderen Konto oder umfasst das Senden nicht.</translation>
    </message>
    <message>
        <source>Sign in with your browser again, with this account, and allow sending.</source>
        <translation>Melden Sie sich noch einmal mit Ihrem Browser an, mit diesem Konto, und erlauben Sie das Senden.</translation>
    </message>
    <message>
        <source>There were too many tries to sign in.</source>
        <translation>Es gab zu viele Anmeldeversuche.</translation>
    </message>
    <message>
        <source>The server does not listen for a while. Another program with an old password may be the cause, such as one on a phone.</source>
        <translation>Der Server hört eine Weile nicht zu. Die Ursache kann ein anderes Programm mit einem alten Passwort sein, etwa auf einem Telefon.</translation>
    </message>
    <message>
        <source>Wait an hour without trying, and correct the password in other programs.</source>
        <translation>Warten Sie eine Stunde, ohne es zu versuchen, und korrigieren Sie das Passwort in anderen Programmen.</translation>
    </message>
    <message>
        <source>The server cannot check passwords just now.</source>
        <translation>Der Server kann gerade keine Passwörter prüfen.</translation>
    </message>
    <message>
        <source>That is for the moment only. Your password was not found wrong.</source>
        <translation>Das gilt nur im Moment. Ihr Passwort wurde nicht für falsch befunden.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Providers lock an account when they think that somebody else uses it, or for a matter of the contract.</source>
        <translation>Anbieter sperren ein Konto, wenn sie meinen, dass jemand anderes es benutzt, oder wegen einer Vertragssache.</translation>
    </message>
    <message>
        <source>Sign in to your webmail or the customer centre, and see what it says.</source>
        <translation>Melden Sie sich bei Ihrem Webmail oder im Kundencenter an und sehen Sie nach, was dort steht.</translation>
    </message>
    <message>
        <source>Your password was not looked at. That is a fault in the server&apos;s set-up.</source>
        <translation>Ihr Passwort wurde nicht angesehen. Das ist ein Fehler in der Einrichtung des Servers.</translation>
    </message>
    <message>
        <source>Offer only the ways to sign in that work.</source>
        <translation>Nur die Arten der Anmeldung anbieten, die funktionieren.</translation>
    </message>
    <message>
        <source>It is. Something in front of the server seems to take the encryption off without telling it.</source>
        <translation>Sie ist es. Etwas vor dem Server scheint die Verschlüsselung zu entfernen, ohne es ihm zu sagen.</translation>
    </message>
    <message>
        <source>Let the server know that the connections passed on to it are encrypted.</source>
        <translation>Dem Server mitteilen, dass die an ihn weitergegebenen Verbindungen verschlüsselt sind.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Der Server lässt Ihre Anmeldung nicht zu.</translation>
    </message>
    <message>
        <source>Its reason is one that is not known here.</source>
        <translation>Sein Grund ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Say what these words of the server mean.</source>
        <translation>Mitteilen, was diese Worte des Servers bedeuten.</translation>
    </message>
    <message>
        <source>%1 did not sign you in.</source>
        <translation>%1 hat Sie nicht angemeldet.</translation>
    </message>
    <message>
        <source>%1 The server said: &quot;%2&quot;.</source>
        <comment>an explanation, then a quotation</comment>
        <translation>%1 Der Server sagte: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 The provider tells more at &quot;%2&quot;.</source>
        <comment>an explanation, then a web address</comment>
        <translation>%1 Mehr dazu vom Anbieter unter &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>No way to sign in fits.</source>
        <translation>Keine Art der Anmeldung passt.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in that fits.</source>
        <translation>%1 bietet keine passende Art der Anmeldung.</translation>
    </message>
    <message>
        <source>After encryption it offers none at all.</source>
        <translation>Nach der Verschlüsselung bietet er gar keine an.</translation>
    </message>
    <message>
        <source>It offers: %1. None of these works with what you have.</source>
        <translation>Er bietet an: %1. Nichts davon funktioniert mit dem, was Sie haben.</translation>
    </message>
    <message>
        <source>Say how mail programs sign in.</source>
        <translation>Angeben, wie sich Mailprogramme anmelden.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>An %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The user name is empty.</source>
        <translation>Der Benutzername ist leer.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen, such as a line end. That happens when it is pasted.</source>
        <translation>Ein Zeichen darin ist nicht sichtbar, etwa ein Zeilenende. Das kommt beim Einfügen vor.</translation>
    </message>
    <message>
        <source>Type it instead of pasting it.</source>
        <translation>Tippen Sie es ein, statt es einzufügen.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text.</source>
        <translation>Einige Bytes darin sind kein Text.</translation>
    </message>
    <message>
        <source>It is longer than any server takes.</source>
        <translation>Die Eingabe ist länger, als irgendein Server annimmt.</translation>
    </message>
    <message>
        <source>Check what was pasted.</source>
        <translation>Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>%1 broke the rules of signing in.</source>
        <translation>%1 hat gegen die Regeln der Anmeldung verstoßen.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s sign-in.</source>
        <translation>Die Anmeldung des Servers überprüfen.</translation>
    </message>
    <message>
        <source>It asked something that cannot be answered. Mailberth left.</source>
        <translation>Er stellte eine Frage, die sich nicht beantworten lässt. Mailberth brach ab.</translation>
    </message>
    <message>
        <source>Its answer does not belong to this conversation; an old one may have been played again. Mailberth left.</source>
        <translation>Seine Antwort gehört nicht zu dieser Unterhaltung; vielleicht wurde eine alte noch einmal abgespielt. Mailberth brach ab.</translation>
    </message>
    <message>
        <source>It asked for so little work that your password could be guessed from the answer. Mailberth left.</source>
        <translation>Er verlangte so wenig Rechenarbeit, dass sich Ihr Passwort aus der Antwort erraten ließe. Mailberth hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>It asked for work without end. Mailberth left.</source>
        <translation>Er verlangte Rechenarbeit ohne Ende. Mailberth hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>It insists on an extension that is not known here. Mailberth left.</source>
        <translation>Er besteht auf einer Erweiterung, die hier nicht bekannt ist. Mailberth hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>It does not know your password, as the right server does. Your password was not sent, and Mailberth left.</source>
        <translation>Er kennt Ihr Passwort nicht; der richtige Server kennt es. Ihr Passwort wurde nicht gesendet, und Mailberth hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>It said that you are signed in before that could be. Mailberth left.</source>
        <translation>Er meldete, Sie seien angemeldet, bevor das möglich war. Mailberth hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>%1 offers only CRAM-MD5.</source>
        <translation>%1 bietet nur CRAM-MD5 an.</translation>
    </message>
    <message>
        <source>It proves the password to the server and nothing to you. Inside TLS it does no harm on the way.</source>
        <translation>Es beweist dem Server das Passwort und Ihnen nichts. Innerhalb von TLS schadet es unterwegs nicht.</translation>
    </message>
    <message>
        <source>Offer SCRAM-SHA-256, or PLAIN inside TLS.</source>
        <translation>Bieten Sie SCRAM-SHA-256 an oder PLAIN innerhalb von TLS.</translation>
    </message>
    <message>
        <source>Authenticated SMTP is switched off for everybody. Your password is not the reason.</source>
        <translation>Authentifiziertes SMTP ist für alle ausgeschaltet. Ihr Passwort ist nicht der Grund.</translation>
    </message>
    <message>
        <source>Authenticated SMTP is switched off for it. Your password is not the reason.</source>
        <translation>Authentifiziertes SMTP ist dafür ausgeschaltet. Ihr Passwort ist nicht der Grund.</translation>
    </message>
    <message>
        <source>Allow authenticated SMTP for this mailbox, under its mail apps in the admin center.</source>
        <translation>Erlauben Sie authentifiziertes SMTP für dieses Postfach, bei seinen E-Mail-Apps im Admin Center.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s security defaults forbid passwords.</source>
        <translation>Die Sicherheitsstandards Ihrer Organisation verbieten Passwörter.</translation>
    </message>
    <message>
        <source>They stop mail programs that sign in with a password. It may be right.</source>
        <translation>Sie halten Mailprogramme auf, die sich mit Passwort anmelden. Es kann richtig sein.</translation>
    </message>
    <message>
        <source>A policy of your organisation refused this sign-in.</source>
        <translation>Eine Richtlinie Ihrer Organisation hat diese Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Conditional Access decides by place, device and program. The password may be right.</source>
        <translation>Der bedingte Zugriff entscheidet nach Ort, Gerät und Programm. Das Passwort kann richtig sein.</translation>
    </message>
    <message>
        <source>Exchange Online takes no passwords here any more.</source>
        <translation>Exchange Online nimmt hier keine Passwörter mehr.</translation>
    </message>
    <message>
        <source>Passwords are off by default; an administrator can allow them until Microsoft&apos;s final date.</source>
        <translation>Passwörter sind von Haus aus aus; die Verwaltung kann sie bis zu Microsofts Enddatum erlauben.</translation>
    </message>
    <message>
        <source>This key may not send mail.</source>
        <translation>Dieser Schlüssel darf keine Mail senden.</translation>
    </message>
    <message>
        <source>The service knows the key, but its rights do not include sending.</source>
        <translation>Der Dienst kennt den Schlüssel, aber zu dessen Rechten gehört das Senden nicht.</translation>
    </message>
    <message>
        <source>Sign in to your webmail, solve the picture, and try again here.</source>
        <translation>Melden Sie sich in Ihrem Webmail an, lösen Sie das Bild, und versuchen Sie es hier noch einmal.</translation>
    </message>
    <message>
        <source>No password arrived at the server.</source>
        <translation>Beim Server kam kein Passwort an.</translation>
    </message>
    <message>
        <source>What it got was empty or could not be read.</source>
        <translation>Was er bekam, war leer oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>The account is not activated yet.</source>
        <translation>Das Konto ist noch nicht aktiviert.</translation>
    </message>
    <message>
        <source>The server knows it, but somebody must switch it on first.</source>
        <translation>Der Server kennt es, aber jemand muss es erst einschalten.</translation>
    </message>
    <message>
        <source>The mailbox is switched off.</source>
        <translation>Das Postfach ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is disabled, or has no licence any more.</source>
        <translation>Es ist deaktiviert oder hat keine Lizenz mehr.</translation>
    </message>
    <message>
        <source>Switch the mailbox on, and give it a licence.</source>
        <translation>Schalten Sie das Postfach ein, und geben Sie ihm eine Lizenz.</translation>
    </message>
    <message>
        <source>It allows certain network addresses only, and this one is not among them.</source>
        <translation>Es erlaubt nur bestimmte Netzadressen, und diese ist nicht darunter.</translation>
    </message>
    <message>
        <source>Add this network&apos;s address to those that the account allows.</source>
        <translation>Tragen Sie die Adresse dieses Netzes bei den erlaubten ein.</translation>
    </message>
    <message>
        <source>The account is on servers of another region.</source>
        <translation>Das Konto liegt auf Servern einer anderen Region.</translation>
    </message>
    <message>
        <source>This server does not know it. Another one of the same provider does.</source>
        <translation>Dieser Server kennt es nicht. Ein anderer desselben Anbieters kennt es.</translation>
    </message>
    <message>
        <source>Use the server of the region in which the account was made.</source>
        <translation>Nutzen Sie den Server der Region, in der das Konto angelegt wurde.</translation>
    </message>
    <message>
        <source>Type the password again, or try it in your webmail.</source>
        <translation>Das Passwort neu eintippen oder im Webmail ausprobieren.</translation>
    </message>
    <message>
        <source>Create an app password in your account&apos;s settings, and use it here.</source>
        <translation>In den Einstellungen Ihres Kontos ein App-Passwort anlegen und hier verwenden.</translation>
    </message>
    <message>
        <source>Your organisation lets no mail program send.</source>
        <translation>Ihre Organisation lässt kein Mailprogramm senden.</translation>
    </message>
    <message>
        <source>Allow authenticated SMTP in the Exchange admin center.</source>
        <translation>Authentifiziertes SMTP im Exchange Admin Center erlauben.</translation>
    </message>
    <message>
        <source>This mailbox lets no mail program send.</source>
        <translation>Dieses Postfach lässt kein Mailprogramm senden.</translation>
    </message>
    <message>
        <source>Use Conditional Access with an exception, or sign-in by browser.</source>
        <translation>Bedingten Zugriff mit einer Ausnahme oder die Anmeldung im Browser nutzen.</translation>
    </message>
    <message>
        <source>Find the policy in the sign-in log, and allow authenticated SMTP.</source>
        <translation>Die Richtlinie im Anmeldeprotokoll suchen und authentifiziertes SMTP erlauben.</translation>
    </message>
    <message>
        <source>Allow basic authentication while Microsoft permits it, or set up sign-in by browser.</source>
        <translation>Standardauthentifizierung erlauben, solange Microsoft sie zulässt, oder die Anmeldung im Browser einrichten.</translation>
    </message>
    <message>
        <source>Mail programs may be switched off there.</source>
        <translation>Mailprogramme sind dort vielleicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>The user name may need another form.</source>
        <translation>Der Benutzername braucht vielleicht eine andere Form.</translation>
    </message>
    <message>
        <source>The provider wants a browser&apos;s sign-in first.</source>
        <translation>Der Anbieter will zuerst eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Let the key or its policy send, or leave the test mode.</source>
        <translation>Dem Schlüssel oder seiner Richtlinie das Senden erlauben oder den Testbetrieb verlassen.</translation>
    </message>
    <message>
        <source>The provider wants a picture to be read.</source>
        <translation>Der Anbieter will, dass ein Bild gelesen wird.</translation>
    </message>
    <message>
        <source>It shows it in a browser. Your password may well be right.</source>
        <translation>Er zeigt es im Browser. Ihr Passwort kann durchaus stimmen.</translation>
    </message>
    <message>
        <source>Confirm the account on the provider&apos;s page, or write to its support.</source>
        <translation>Das Konto auf der Seite des Anbieters bestätigen oder dessen Support schreiben.</translation>
    </message>
    <message>
        <source>Your plan does not cover mail programs.</source>
        <translation>Ihr Tarif umfasst keine Mailprogramme.</translation>
    </message>
    <message>
        <source>The provider lets them in with another plan only, or what was paid for is used up.</source>
        <translation>Der Anbieter lässt sie nur mit einem anderen Tarif zu, oder das Bezahlte ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Look at the plan and its credits, or use the provider&apos;s own program.</source>
        <translation>Tarif und Guthaben ansehen oder das eigene Programm des Anbieters nutzen.</translation>
    </message>
    <message>
        <source>The account does not allow this network.</source>
        <translation>Das Konto lässt dieses Netz nicht zu.</translation>
    </message>
    <message>
        <source>The server blocks this network&apos;s address.</source>
        <translation>Der Server sperrt die Adresse dieses Netzes.</translation>
    </message>
    <message>
        <source>The server looked at where you connect from, and not at your password. Addresses of homes and phones stand on such lists as a rule.</source>
        <translation>Der Server sah darauf, von wo Sie sich verbinden, und nicht auf Ihr Passwort. Adressen von Privatanschlüssen und Telefonen stehen in der Regel auf solchen Listen.</translation>
    </message>
    <message>
        <source>Do not ask block lists about customers who sign in.</source>
        <translation>Für Kunden, die sich anmelden, keine Sperrlisten befragen.</translation>
    </message>
    <message>
        <source>The server refuses a way that it offers.</source>
        <translation>Der Server verweigert einen Weg, den er anbietet.</translation>
    </message>
    <message>
        <source>The server does not see the encryption.</source>
        <translation>Der Server sieht die Verschlüsselung nicht.</translation>
    </message>
    <message>
        <source>The sign-in used %1. Some servers offer that and cannot check it, so the way may be the cause, and not the password.</source>
        <translation>Für die Anmeldung diente %1. Manche Server bieten das an und können es nicht prüfen; dann ist der Weg die Ursache und nicht das Passwort.</translation>
    </message>
    <message>
        <source>Sign in by %1, as nearly every mail program does.</source>
        <translation>Mit %1 anmelden, wie fast jedes Mailprogramm.</translation>
    </message>
    <message>
        <source>What was typed cannot be sent.</source>
        <translation>Das Getippte lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>The server did not prove itself.</source>
        <translation>Der Server hat sich nicht ausgewiesen.</translation>
    </message>
    <message>
        <source>The server signs in by CRAM-MD5 only.</source>
        <translation>Der Server meldet nur mit CRAM-MD5 an.</translation>
    </message>
</context>
<context>
    <name>SigningWords</name>
    <message>
        <source>This server takes no password.</source>
        <translation>Dieser Server nimmt kein Passwort an.</translation>
    </message>
    <message>
        <source>One try was made; some servers lock an account after several.</source>
        <translation>Ein Versuch wurde gemacht; manche Server sperren ein Konto nach mehreren.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries were made; some servers lock an account after several.</source>
        <translation>
            <numerusform>%n Versuch wurde gemacht; manche Server sperren ein Konto nach mehreren.</numerusform>
            <numerusform>%n Versuche wurden gemacht; manche Server sperren ein Konto nach mehreren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>The password is on its way into %1.</source>
        <comment>a keychain</comment>
        <translation>Das Passwort übernimmt gerade %1.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>The password is in %1.</source>
        <translation>Das Passwort bewahrt jetzt %1 auf.</translation>
    </message>
    <message>
        <source>The password is kept nowhere but in memory, until you close Mailberth.</source>
        <translation>Das Passwort liegt nur im Arbeitsspeicher, bis Sie Mailberth schließen.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who can change it, and what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in at %1…</source>
        <comment>a provider&apos;s name</comment>
        <translation>Anmelden bei %1…</translation>
    </message>
    <message>
        <source>What %1 granted is in %2.</source>
        <comment>provider, keychain</comment>
        <translation>Was %1 erlaubt hat, liegt hier: %2.</translation>
    </message>
    <message>
        <source>What %1 granted is kept nowhere but in memory, until you close Mailberth.</source>
        <translation>Was %1 erlaubt hat, bleibt nur im Arbeitsspeicher, bis Sie Mailberth schließen.</translation>
    </message>
    <message>
        <source>On its way into %1.</source>
        <comment>a keychain</comment>
        <translation>Wird gerade abgelegt in %1.</translation>
    </message>
    <message>
        <source>Signing in: %1</source>
        <comment>a heading</comment>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>What was granted before is renewed.</source>
        <translation>Was früher erlaubt wurde, wird erneuert.</translation>
    </message>
</context>
<context>
    <name>SmtpWords</name>
    <message>
        <source>Another service answers in place of the mail server.</source>
        <translation>Statt des Mailservers antwortet ein anderer Dienst.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and its port with your provider&apos;s help pages.</source>
        <translation>Vergleichen Sie den Namen des Servers und seinen Port mit den Hilfeseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>%1, port %2, is a web server.</source>
        <translation>%1, Port %2, ist ein Webserver.</translation>
    </message>
    <message>
        <source>It answers as web servers do. Perhaps the name of a web site was taken for that of a mail server, or a hotspot wants its page to be seen first.</source>
        <translation>Er antwortet wie ein Webserver. Vielleicht wurde der Name einer Website für den eines Mailservers gehalten, oder ein Hotspot will, dass zuerst seine Seite aufgerufen wird.</translation>
    </message>
    <message>
        <source>%1, port %2, is a server for incoming mail (IMAP).</source>
        <translation>%1, Port %2, ist ein Server für eingehende Mail (IMAP).</translation>
    </message>
    <message>
        <source>It lets you read mail. Sending needs the outgoing server (SMTP).</source>
        <translation>Dort lässt sich Mail lesen. Zum Senden braucht es den Postausgangsserver (SMTP).</translation>
    </message>
    <message>
        <source>%1, port %2, is a server for incoming mail (POP3).</source>
        <translation>%1, Port %2, ist ein Server für eingehende Mail (POP3).</translation>
    </message>
    <message>
        <source>It lets you fetch mail. Sending needs the outgoing server (SMTP).</source>
        <translation>Dort lässt sich Mail abrufen. Zum Senden braucht es den Postausgangsserver (SMTP).</translation>
    </message>
    <message>
        <source>%1, port %2, answers in TLS where SMTP was expected.</source>
        <translation>%1, Port %2, antwortet in TLS, wo SMTP erwartet wurde.</translation>
    </message>
    <message>
        <source>On this port the server wants encryption to begin at once.</source>
        <translation>Auf diesem Port will der Server, dass die Verschlüsselung sofort beginnt.</translation>
    </message>
    <message>
        <source>Choose TLS (often called SSL/TLS) for this port, or STARTTLS with port 587.</source>
        <translation>Wählen Sie TLS (oft SSL/TLS genannt) für diesen Port, oder STARTTLS mit Port 587.</translation>
    </message>
    <message>
        <source>%1, port %2, does not speak SMTP.</source>
        <translation>%1, Port %2, spricht kein SMTP.</translation>
    </message>
    <message>
        <source>What it said is no greeting of a mail server.</source>
        <translation>Was er sagte, ist keine Begrüßung eines Mailservers.</translation>
    </message>
    <message>
        <source>The mail server turns this computer away.</source>
        <translation>Der Mailserver weist diesen Computer ab.</translation>
    </message>
    <message>
        <source>%1, port %2, says no before anything was asked.</source>
        <translation>%1, Port %2, lehnt ab, bevor etwas gefragt wurde.</translation>
    </message>
    <message>
        <source>The server said: &quot;%1&quot;. That is meant for now: it is busy, or has had too many connections from here.</source>
        <translation>Der Server sagte: &quot;%1&quot;. Das gilt vorerst: Er ist ausgelastet oder hatte zu viele Verbindungen von hier.</translation>
    </message>
    <message>
        <source>The server said: &quot;%1&quot;. It gives no service there, or not to this network&apos;s address.</source>
        <translation>Der Server sagte: &quot;%1&quot;. Er bietet dort keinen Dienst, oder nicht für die Adresse dieses Netzwerks.</translation>
    </message>
    <message>
        <source>Wait some minutes, then look again.</source>
        <translation>Warten Sie einige Minuten und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Try another network; if it says the same there, send the provider its words.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk; wenn er dort dasselbe sagt, senden Sie dem Anbieter seine Worte.</translation>
    </message>
    <message>
        <source>The mail server is slow to greet.</source>
        <translation>Der Mailserver lässt sich mit der Begrüßung Zeit.</translation>
    </message>
    <message>
        <source>%1, port %2, greets only after %3.</source>
        <translation>%1, Port %2, grüßt erst nach %3.</translation>
    </message>
    <message>
        <source>Some servers let strangers wait, or first look up who calls. A mail program with little patience calls this a failure.</source>
        <translation>Manche Server lassen Fremde warten oder schlagen zuerst nach, wer anruft. Ein Mailprogramm mit wenig Geduld hält das für einen Ausfall.</translation>
    </message>
    <message>
        <source>Give your mail program more time to connect, if it allows that.</source>
        <translation>Geben Sie Ihrem Mailprogramm mehr Zeit für den Verbindungsaufbau, wenn es das zulässt.</translation>
    </message>
    <message>
        <source>The mail server is too old to sign in to.</source>
        <translation>Der Mailserver ist für eine Anmeldung zu alt.</translation>
    </message>
    <message>
        <source>%1, port %2, does not accept EHLO.</source>
        <translation>%1, Port %2, akzeptiert EHLO nicht.</translation>
    </message>
    <message>
        <source>EHLO is how a mail program asks what a server offers. The server said: &quot;%1&quot;. It knows only the older HELO, which allows neither encryption nor signing in.</source>
        <translation>Mit EHLO fragt ein Mailprogramm, was ein Server bietet. Der Server sagte: &quot;%1&quot;. Er kennt nur das ältere HELO, das weder Verschlüsselung noch Anmeldung erlaubt.</translation>
    </message>
    <message>
        <source>EHLO is how a mail program asks what a server offers. The server said: &quot;%1&quot;. It does not take the older HELO, either.</source>
        <translation>Mit EHLO fragt ein Mailprogramm, was ein Server bietet. Der Server sagte: &quot;%1&quot;. Auch das ältere HELO nimmt er nicht an.</translation>
    </message>
    <message>
        <source>Ask the provider for the server that its customers send through.</source>
        <translation>Fragen Sie den Anbieter nach dem Server, über den seine Kunden senden.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption here.</source>
        <translation>Der Mailserver bietet hier keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>%1, port %2, does not offer STARTTLS.</source>
        <translation>%1, Port %2, bietet kein STARTTLS an.</translation>
    </message>
    <message>
        <source>Its answer holds blotted-out words (&quot;%1&quot;). A firewall on the way that inspects mail does this and takes the offer of encryption out.</source>
        <translation>Seine Antwort enthält überschriebene Worte (&quot;%1&quot;). Das tut eine Firewall auf dem Weg, die Mail durchsucht und das Angebot der Verschlüsselung entfernt.</translation>
    </message>
    <message>
        <source>Use port 465 if it works, or ask whoever runs this network to let encrypted mail through (on Cisco: switch ESMTP inspection off).</source>
        <translation>Verwenden Sie Port 465, wenn er funktioniert, oder bitten Sie den Betreiber dieses Netzwerks, verschlüsselte Mail durchzulassen (bei Cisco: die ESMTP-Inspektion abschalten).</translation>
    </message>
    <message>
        <source>Use port 465 if it works; do not send over this port unencrypted.</source>
        <translation>Verwenden Sie Port 465, wenn er funktioniert; senden Sie nicht unverschlüsselt über diesen Port.</translation>
    </message>
    <message>
        <source>It would let you sign in (%1) where everything can be read on the way. Either the server does not offer encryption there, or something on the way took the offer out. Mailberth stopped and sent nothing secret.</source>
        <translation>Er böte eine Anmeldung an (%1), wo unterwegs alles lesbar ist. Entweder bietet der Server dort keine Verschlüsselung an, oder etwas auf dem Weg hat das Angebot entfernt. Mailberth brach ab und sendete nichts Geheimes.</translation>
    </message>
    <message>
        <source>Without it everything on this port could be read on the way. Either the server does not offer encryption there, or something on the way took the offer out. Mailberth stopped and sent nothing secret.</source>
        <translation>Ohne STARTTLS wäre auf diesem Port alles unterwegs lesbar. Entweder bietet der Server dort keine Verschlüsselung an, oder etwas auf dem Weg hat das Angebot entfernt. Mailberth brach ab und sendete nichts Geheimes.</translation>
    </message>
    <message>
        <source>The mail server does not start encryption.</source>
        <translation>Der Mailserver beginnt keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1, port %2, offers STARTTLS and then refuses it.</source>
        <translation>%1, Port %2, bietet STARTTLS an und lehnt es dann ab.</translation>
    </message>
    <message>
        <source>The server said: &quot;%1&quot;. Most often it cannot read its own certificate or key.</source>
        <translation>Der Server sagte: &quot;%1&quot;. Meist kann er sein eigenes Zertifikat oder seinen Schlüssel nicht lesen.</translation>
    </message>
    <message>
        <source>Use port 465 if it works, and tell the provider what its server says.</source>
        <translation>Verwenden Sie Port 465, wenn er funktioniert, und teilen Sie dem Anbieter mit, was sein Server sagt.</translation>
    </message>
    <message>
        <source>What answers there does not keep to the rules of SMTP.</source>
        <translation>Was dort antwortet, hält sich nicht an die Regeln von SMTP.</translation>
    </message>
    <message>
        <source>%1, port %2, does not keep to SMTP.</source>
        <translation>%1, Port %2, hält sich nicht an SMTP.</translation>
    </message>
    <message>
        <source>Send the provider the details of this check.</source>
        <translation>Senden Sie dem Anbieter die Details dieser Prüfung.</translation>
    </message>
    <message>
        <source>It said far more than a mail server may at this step: %1.</source>
        <translation>Er sagte weit mehr, als ein Mailserver bei diesem Schritt darf: %1.</translation>
    </message>
    <message>
        <source>The lines of one answer contradict each other at this step: %1.</source>
        <translation>Die Zeilen einer Antwort widersprechen einander bei diesem Schritt: %1.</translation>
    </message>
    <message>
        <source>It gave an answer that cannot be read at this step: %1.</source>
        <translation>Er gab bei diesem Schritt eine unlesbare Antwort: %1.</translation>
    </message>
    <message>
        <source>It answered what nobody had asked at this step: %1. Something on the way may have spoken in its place.</source>
        <translation>Er antwortete bei diesem Schritt, ohne gefragt zu sein: %1. Vielleicht hat etwas auf dem Weg an seiner Stelle gesprochen.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in.</source>
        <translation>Der Mailserver bietet keine Anmeldung an.</translation>
    </message>
    <message>
        <source>%1, port %2, is encrypted, but offers no sign-in.</source>
        <translation>%1, Port %2, ist verschlüsselt, bietet aber keine Anmeldung an.</translation>
    </message>
    <message>
        <source>Customers of a provider sign in before they send. A server without that is most likely there for other mail servers only.</source>
        <translation>Kunden eines Anbieters melden sich vor dem Senden an. Ein Server ohne Anmeldung ist höchstwahrscheinlich nur für andere Mailserver da.</translation>
    </message>
    <message>
        <source>The mail server offers sign-in before encryption.</source>
        <translation>Der Mailserver bietet die Anmeldung vor der Verschlüsselung an.</translation>
    </message>
    <message>
        <source>%1, port %2, offers sign-in before it encrypts.</source>
        <translation>%1, Port %2, bietet die Anmeldung an, bevor die Verschlüsselung beginnt.</translation>
    </message>
    <message>
        <source>It offers %1 while everything can still be read on the way. A careless program would take that offer; Mailberth does not.</source>
        <translation>Er bietet %1 an, solange noch alles unterwegs lesbar ist. Ein unvorsichtiges Programm würde darauf eingehen; Mailberth tut das nicht.</translation>
    </message>
    <message>
        <source>Set your mail program to require encryption; the server&apos;s administrator should offer sign-in only after STARTTLS.</source>
        <translation>Stellen Sie Ihr Mailprogramm so ein, dass es Verschlüsselung verlangt; die Administration des Servers sollte die Anmeldung erst nach STARTTLS anbieten.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no ways to sign in</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>465 and 587 offer different ways to sign in.</source>
        <translation>465 und 587 bieten verschiedene Anmeldeverfahren an.</translation>
    </message>
    <message>
        <source>465 and 587 of %1 offer different ways to sign in.</source>
        <translation>465 und 587 von %1 bieten verschiedene Anmeldeverfahren an.</translation>
    </message>
    <message>
        <source>With TLS from the first byte: %1. After STARTTLS: %2.</source>
        <translation>Mit TLS ab dem ersten Byte: %1. Nach STARTTLS: %2.</translation>
    </message>
    <message>
        <source>Nothing must be done; the provider may want to set both ports up alike.</source>
        <translation>Zu tun ist nichts; der Anbieter könnte beide Ports gleich einrichten.</translation>
    </message>
    <message>
        <source>Let the server answer EHLO, or name the one that customers send through.</source>
        <translation>Den Server EHLO beantworten lassen oder den nennen, über den Kunden senden.</translation>
    </message>
    <message>
        <source>Use the server&apos;s other port; it works from here.</source>
        <translation>Verwenden Sie den anderen Port des Servers; er funktioniert von hier.</translation>
    </message>
    <message>
        <source>The server&apos;s other port fails as well: try another network, and tell the provider if both fail there, too.</source>
        <translation>Auch der andere Port des Servers scheitert: Versuchen Sie ein anderes Netz, und sagen Sie es dem Anbieter, wenn dort ebenfalls beide scheitern.</translation>
    </message>
    <message>
        <source>EHLO is how a mail program asks what a server offers. The server said: &quot;%1&quot;. To the older HELO it gave no answer.</source>
        <translation>Mit EHLO fragt ein Mailprogramm, was ein Server anbietet. Der Server sagte: „%1“. Auf das ältere HELO gab er keine Antwort.</translation>
    </message>
    <message>
        <source>EHLO is how a mail program asks what a server offers. The server said: &quot;%1&quot;.</source>
        <translation>Mit EHLO fragt ein Mailprogramm, was ein Server anbietet. Der Server sagte: „%1“.</translation>
    </message>
    <message>
        <source>%1, port %2, refuses the name that Mailberth gives.</source>
        <translation>%1, Port %2, lehnt den Namen ab, den Mailberth nennt.</translation>
    </message>
    <message>
        <source>A mail program begins with a name for its computer (EHLO). Given were: %1. The server said: &quot;%2&quot;. It may take another name, or mean this network&apos;s address.</source>
        <translation>Ein Mailprogramm nennt zu Beginn einen Namen für seinen Computer (EHLO). Genannt wurden: %1. Der Server sagte: „%2“. Vielleicht nimmt er einen anderen Namen an, oder er meint die Adresse dieses Netzes.</translation>
    </message>
    <message>
        <source>Try your mail program, which gives a name of its own; if it is refused, too, send the provider the server&apos;s words.</source>
        <translation>Versuchen Sie es mit Ihrem Mailprogramm, das einen eigenen Namen nennt; wird auch der abgelehnt, schicken Sie dem Anbieter die Worte des Servers.</translation>
    </message>
    <message>
        <source>The mail server does not understand mail programs.</source>
        <translation>Der Mailserver versteht Mailprogramme nicht.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs this one to let encrypted mail through (on Cisco: switch ESMTP inspection off).</source>
        <translation>Versuchen Sie ein anderes Netz, oder bitten Sie den Betreiber dieses Netzes, verschlüsselte Mail durchzulassen (bei Cisco: die ESMTP-Inspektion abschalten).</translation>
    </message>
    <message>
        <source>Encryption is offered and then not begun.</source>
        <translation>Verschlüsselung wird angeboten und dann nicht begonnen.</translation>
    </message>
    <message>
        <source>%1, port %2, offers STARTTLS and does not begin it.</source>
        <translation>%1, Port %2, bietet STARTTLS an und beginnt es nicht.</translation>
    </message>
    <message>
        <source>In place of the 220 that begins encryption the answer was %1: &quot;%2&quot;. A mail server does not do that. Something in the network on the way, such as a mobile operator&apos;s mail filter, may answer in its place. Mailberth stopped and sent nothing secret.</source>
        <translation>Statt der 220, mit der die Verschlüsselung beginnt, kam als Antwort %1: „%2“. Das tut ein Mailserver nicht. Vielleicht antwortet etwas im Netz auf dem Weg an seiner Stelle, etwa der Mailfilter eines Mobilfunkanbieters. Mailberth hörte auf und sandte nichts Geheimes.</translation>
    </message>
    <message>
        <source>Try another network, for instance a friend&apos;s; if it works there, ask whoever runs this one to let encrypted mail through.</source>
        <translation>Versuchen Sie ein anderes Netz, etwa das von Bekannten; funktioniert es dort, bitten Sie den Betreiber dieses Netzes, verschlüsselte Mail durchzulassen.</translation>
    </message>
    <message>
        <source>The server said: &quot;%1&quot;.</source>
        <translation>Der Server sagte: „%1“.</translation>
    </message>
    <message>
        <source>The server&apos;s other port fails as well: tell the provider what its server says.</source>
        <translation>Auch der andere Port des Servers scheitert: Sagen Sie dem Anbieter, was sein Server sagt.</translation>
    </message>
    <message>
        <source>The mail server offers no sign-in that mail programs can use.</source>
        <translation>Der Mailserver bietet keine Anmeldung an, die Mailprogramme verwenden können.</translation>
    </message>
    <message>
        <source>%1, port %2, signs in only computers of its own organisation.</source>
        <translation>%1, Port %2, meldet nur Computer der eigenen Organisation an.</translation>
    </message>
    <message>
        <source>It is a Microsoft Exchange server and offers %1 in a form of its own (X-EXPS), for Exchange servers and computers of its Windows domain. The sign-in of mail programs is switched off there.</source>
        <translation>Es ist ein Microsoft-Exchange-Server; er bietet %1 in einer eigenen Form an (X-EXPS), für Exchange-Server und Computer seiner Windows-Domäne. Die Anmeldung von Mailprogrammen ist dort abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the administrator for the server and port that mail programs send through, or to switch their sign-in on after encryption.</source>
        <translation>Fragen Sie die Administration nach Server und Port für Mailprogramme, oder bitten Sie sie, deren Anmeldung nach der Verschlüsselung einzuschalten.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a source, the servers it names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several places name different mail servers.</source>
        <translation>Mehrere Stellen nennen verschiedene Mailserver.</translation>
    </message>
    <message>
        <source>They say: %1. The one that is trusted most and works is %2.</source>
        <translation>Sie nennen: %1. Der vertrauenswürdigste, der funktioniert, ist %2.</translation>
    </message>
    <message>
        <source>They say: %1. None of them works from here.</source>
        <translation>Sie nennen: %1. Keiner davon funktioniert von hier aus.</translation>
    </message>
    <message>
        <source>Ask your provider which server customers send through.</source>
        <translation>Fragen Sie Ihren Anbieter, über welchen Server Kunden senden.</translation>
    </message>
    <message>
        <source>%1, port %2 is published without encryption.</source>
        <translation>%1, Port %2, ist ohne Verschlüsselung veröffentlicht.</translation>
    </message>
    <message>
        <source>The settings that are published send everything in the clear.</source>
        <translation>Die veröffentlichten Einstellungen senden alles im Klartext.</translation>
    </message>
    <message>
        <source>It is named by: %1. Sent like that, anyone on the way can read everything, so Mailberth never takes it. The same server&apos;s encrypted ports do not work from here.</source>
        <translation>Genannt von: %1. Was so gesendet wird, kann jeder auf dem Weg lesen; Mailberth nimmt es deshalb nie. Die verschlüsselten Ports desselben Servers funktionieren von hier aus nicht.</translation>
    </message>
    <message>
        <source>Ask your provider for a server with encryption; do not send without it.</source>
        <translation>Fragen Sie Ihren Anbieter nach einem Server mit Verschlüsselung; senden Sie nicht ohne.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s file on this computer cannot be used.</source>
        <translation>Die Datei Ihrer Organisation auf diesem Computer ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>What is wrong: &quot;%1&quot;. The file may name the right server, and whom not to ask, so only this computer, the provider book and DNS were asked.</source>
        <translation>Der Fehler: „%1“. Die Datei könnte den richtigen Server nennen, und wer nicht gefragt werden darf; deshalb wurden nur dieser Computer, das Anbieterverzeichnis und DNS gefragt.</translation>
    </message>
    <message>
        <source>Put the file right, so that it can be read and only administrators can change it, or remove it.</source>
        <translation>Die Datei in Ordnung bringen, sodass sie lesbar ist und nur Administratoren sie ändern können, oder sie entfernen.</translation>
    </message>
    <message>
        <source>%1 is named by: %2.</source>
        <translation>%1 wird genannt von: %2.</translation>
    </message>
    <message>
        <source>%1 is named by: %2. Its certificate is for %3.</source>
        <translation>%1 wird genannt von: %2. Das Zertifikat ist für %3.</translation>
    </message>
    <message>
        <source>%1 Nobody confirms that it sends for %2, and such a naming can be forged on the way. So no password goes there before you say yes.</source>
        <comment>%1: a sentence or two</comment>
        <translation>%1 Niemand bestätigt, dass er für %2 sendet, und ein solcher Hinweis lässt sich unterwegs fälschen. Deshalb geht kein Passwort dorthin, bevor Sie Ja sagen.</translation>
    </message>
    <message>
        <source>Say yes only if you know %1: from a contract, a bill, or the person who looks after your mail.</source>
        <translation>Sagen Sie nur Ja, wenn Sie %1 kennen: aus einem Vertrag, von einer Rechnung oder von der Person, die sich um Ihre E-Mail kümmert.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads into a private network.</source>
        <translation>Der Name des Servers führt in ein privates Netz.</translation>
    </message>
    <message>
        <source>%1 leads to %2, an address of private networks.</source>
        <translation>%1 führt zu %2, einer Adresse privater Netze.</translation>
    </message>
    <message>
        <source>It is named by: %1. A server of another domain is not contacted on such an address: the record may be a mistake, or lead to a device in your own network.</source>
        <translation>Genannt wird er von: %1. Ein Server einer anderen Domain wird unter einer solchen Adresse nicht angesprochen: Der Eintrag kann ein Versehen sein oder zu einem Gerät in Ihrem eigenen Netz führen.</translation>
    </message>
    <message>
        <source>If this server is yours, name it with --server %1:465/implicit-tls.</source>
        <translation>Ist es Ihr eigener Server, nennen Sie ihn mit --server %1:465/implicit-tls.</translation>
    </message>
    <message>
        <source>The server is named on an unusual port.</source>
        <translation>Der Server wird auf einem ungewöhnlichen Port genannt.</translation>
    </message>
    <message>
        <source>%1 is named on port %2.</source>
        <translation>%1 wird auf Port %2 genannt.</translation>
    </message>
    <message>
        <source>It is named by: %1. Mail is sent through 465 and 587, rarely 25, 2465 or 2587; on other ports a server of another domain is not contacted.</source>
        <translation>Genannt wird er von: %1. E-Mail wird über 465 und 587 gesendet, selten 25, 2465 oder 2587; auf anderen Ports wird ein Server einer anderen Domain nicht angesprochen.</translation>
    </message>
    <message>
        <source>If this is right, name the server with --server %1.</source>
        <translation>Stimmt das, nennen Sie den Server mit --server %1.</translation>
    </message>
    <message>
        <source>The provider can bring the other entries up to date.</source>
        <translation>Der Anbieter kann die anderen Einträge auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <source>It is named by: %1. Sent like that, anyone on the way can read everything. Mailberth never takes it; the same server works with encryption.</source>
        <translation>Genannt von: %1. Was so gesendet wird, kann jeder auf dem Weg lesen. Mailberth nimmt es nie; derselbe Server funktioniert mit Verschlüsselung.</translation>
    </message>
    <message>
        <source>The provider can publish the encrypted ports.</source>
        <translation>Der Anbieter kann die verschlüsselten Ports veröffentlichen.</translation>
    </message>
    <message>
        <source>This is another server than before.</source>
        <translation>Das ist ein anderer Server als zuvor.</translation>
    </message>
    <message>
        <source>This is another server than before: %1 instead of %2.</source>
        <comment>two hosts</comment>
        <translation>Das ist ein anderer Server als zuvor: %1 statt %2.</translation>
    </message>
    <message>
        <source>%1 is the one that you said yes to or signed in to for %2 the last time. Providers do change their servers; a forged entry on the way would look the same from here.</source>
        <translation>%1 ist der, zu dem Sie für %2 zuletzt Ja gesagt oder an dem Sie sich zuletzt angemeldet haben. Anbieter wechseln ihre Server; ein unterwegs gefälschter Eintrag sähe von hier genauso aus.</translation>
    </message>
    <message>
        <source>If you have not heard of a change, ask your provider before you sign in.</source>
        <translation>Wenn Sie von keinem Wechsel gehört haben, fragen Sie Ihren Anbieter, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Mend it; until then whoever sends needs the outgoing server&apos;s name, and enters that.</source>
        <translation>Das berichtigen; bis dahin braucht, wer sendet, den Namen des Postausgangsservers und trägt ihn ein.</translation>
    </message>
    <message>
        <source>The settings that are published for this address are broken.</source>
        <translation>Die Einstellungen, die für diese Adresse veröffentlicht sind, sind beschädigt.</translation>
    </message>
    <message>
        <source>It is there, and it cannot be read: &quot;%1&quot;.</source>
        <translation>Es gibt sie, und sie lässt sich nicht lesen: „%1“.</translation>
    </message>
    <message>
        <source>The settings server answers only to the whole mail address.</source>
        <translation>Der Einstellungsserver antwortet nur auf die ganze Mailadresse.</translation>
    </message>
    <message>
        <source>It answered &quot;%1&quot; to the question for the settings file. Such servers want ?emailaddress= with it. Mailberth does not tell your address before you sign in.</source>
        <translation>Auf die Frage nach der Einstellungsdatei antwortete er „%1“. Solche Server wollen ?emailaddress= dazu. Mailberth nennt Ihre Adresse nicht, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Give the file to everybody who asks; until then whoever sends needs the outgoing server&apos;s name, and enters that.</source>
        <translation>Die Datei allen geben, die fragen; bis dahin braucht, wer sendet, den Namen des Postausgangsservers und trägt ihn ein.</translation>
    </message>
    <message>
        <source>The settings server refuses to give the settings.</source>
        <translation>Der Einstellungsserver gibt die Einstellungen nicht heraus.</translation>
    </message>
    <message>
        <source>It answered &quot;%1&quot; to the question for the settings file.</source>
        <translation>Auf die Frage nach der Einstellungsdatei antwortete er „%1“.</translation>
    </message>
    <message>
        <source>The settings lie where they cannot be trusted.</source>
        <translation>Die Einstellungen liegen, wo ihnen nicht zu trauen ist.</translation>
    </message>
    <message>
        <source>It leads to %1. That way is not encrypted, or not one for settings, and so it was not followed.</source>
        <translation>Er führt zu %1. Dieser Weg ist nicht verschlüsselt oder nicht für Einstellungen da; deshalb wurde ihm nicht gefolgt.</translation>
    </message>
    <message>
        <source>The settings server does not prove its name.</source>
        <translation>Der Einstellungsserver weist seinen Namen nicht nach.</translation>
    </message>
    <message>
        <source>Its certificate is refused (%1), so nothing was asked there. Settings that anybody on the way could write say nothing.</source>
        <translation>Sein Zertifikat wird abgelehnt (%1), deshalb wurde dort nichts gefragt. Einstellungen, die jeder auf dem Weg schreiben könnte, sagen nichts.</translation>
    </message>
    <message>
        <source>The settings server does not answer over https.</source>
        <translation>Der Einstellungsserver antwortet nicht über https.</translation>
    </message>
    <message>
        <source>Its name exists, and no connection came about (%1). Perhaps the settings are published without encryption only.</source>
        <translation>Seinen Namen gibt es, doch es kam keine Verbindung zustande (%1). Vielleicht sind die Einstellungen nur unverschlüsselt veröffentlicht.</translation>
    </message>
    <message>
        <source>Somebody who may know better has not answered.</source>
        <translation>Jemand, der es besser wissen könnte, hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>No answer came from: %1.</source>
        <translation>Keine Antwort kam von: %1.</translation>
    </message>
    <message>
        <source>%1 was found under a usual name. What was asked there counts for more, and did not come in time: &quot;%2&quot;.</source>
        <translation>%1 wurde unter einem üblichen Namen gefunden. Was dort gefragt wurde, zählt mehr und kam nicht rechtzeitig: „%2“.</translation>
    </message>
    <message>
        <source>Look again before you sign in.</source>
        <translation>Suchen Sie noch einmal, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>%1 is the domain&apos;s own and proves its name, so it is recommended. Mail to %2 is taken by %3.</source>
        <translation>%1 gehört zur Domain und weist seinen Namen nach, deshalb wird er empfohlen. Mail an %2 nimmt %3 an.</translation>
    </message>
    <message>
        <source>The mailbox may lie at %1.</source>
        <translation>Das Postfach liegt vielleicht bei %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is received by %2.</source>
        <translation>Mail für %1 nimmt %2 an.</translation>
    </message>
    <message>
        <source>%1 Customers there send through: %2.</source>
        <comment>%1: two sentences</comment>
        <translation>%1 Kunden dort senden über: %2.</translation>
    </message>
    <message>
        <source>If signing in fails, ask %1 for its outgoing server and enter that one.</source>
        <translation>Wenn die Anmeldung scheitert, fragen Sie %1 nach dem Postausgangsserver und tragen Sie den ein.</translation>
    </message>
    <message>
        <source>The settings file at %1 is broken.</source>
        <translation>Die Einstellungsdatei unter %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The settings server at %1 refuses.</source>
        <translation>Der Einstellungsserver unter %1 lehnt ab.</translation>
    </message>
    <message>
        <source>The settings server at %1 leads elsewhere.</source>
        <translation>Der Einstellungsserver unter %1 führt anderswohin.</translation>
    </message>
    <message>
        <source>The settings server at %1 does not prove its name.</source>
        <translation>Der Einstellungsserver unter %1 weist seinen Namen nicht nach.</translation>
    </message>
    <message>
        <source>The settings server at %1 does not answer.</source>
        <translation>Der Einstellungsserver unter %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 wants the whole mail address.</source>
        <translation>%1 verlangt die ganze E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>SubmissionWords</name>
    <message>
        <source>You are signed in at %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>User name and password are right. Nothing was sent.</source>
        <translation>Benutzername und Passwort stimmen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 would take a message from you.</source>
        <translation>%1 würde eine Nachricht von Ihnen annehmen.</translation>
    </message>
    <message>
        <source>Signing in worked, and sender and recipient are right. Nothing was sent.</source>
        <translation>Die Anmeldung hat funktioniert, Absender und Empfänger stimmen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Angehalten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Stopped. No message was sent.</source>
        <translation>Angehalten. Keine Nachricht wurde gesendet.</translation>
    </message>
    <message>
        <source>It did not come to an end.</source>
        <translation>Es wurde nicht zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Signing in worked.</source>
        <translation>Die Anmeldung hat funktioniert.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>The server&apos;s number for it</source>
        <translation>Nummer des Servers dafür</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Der Server sagte</translation>
    </message>
    <message>
        <source>Going to %1.</source>
        <translation>Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Making sure that it is %1.</source>
        <translation>Prüfung, ob es wirklich %1 ist.</translation>
    </message>
    <message>
        <source>Signing in at %1.</source>
        <translation>Anmeldung bei %1.</translation>
    </message>
    <message>
        <source>Handing the message over to %1.</source>
        <translation>Übergabe der Nachricht an %1.</translation>
    </message>
    <message>
        <source>Your user name %1 and your password are sent to %2, encrypted, once. Its certificate is made out to %3.</source>
        <translation>Ihr Benutzername %1 und Ihr Passwort werden einmal, verschlüsselt, an %2 gesendet. Das Zertifikat des Servers ist auf %3 ausgestellt.</translation>
    </message>
    <message>
        <source>Your user name %1, your password and a short message to %4 are sent to %2, encrypted, once. Its certificate is made out to %3.</source>
        <translation>Ihr Benutzername %1, Ihr Passwort und eine kurze Nachricht an %4 werden einmal, verschlüsselt, an %2 gesendet. Das Zertifikat des Servers ist auf %3 ausgestellt.</translation>
    </message>
    <message>
        <source>%1 has taken the test message for %2.</source>
        <comment>server, recipients</comment>
        <translation>%1 hat die Testnachricht für %2 angenommen.</translation>
    </message>
    <message>
        <source>It sees to the rest. If the message does not arrive in some minutes, look into the folder for spam.</source>
        <translation>Um alles Weitere kümmert sich der Server. Wenn die Nachricht in einigen Minuten nicht ankommt, sehen Sie im Spam-Ordner nach.</translation>
    </message>
    <message>
        <source>It looks like an app password with blanks. Send it without them.</source>
        <translation>Es sieht nach einem App-Passwort mit Leerzeichen aus. Senden Sie es ohne sie.</translation>
    </message>
    <message>
        <source>What you typed has a blank at an end. Try it without.</source>
        <translation>Am Anfang oder Ende des Getippten steht ein Leerzeichen. Versuchen Sie es ohne.</translation>
    </message>
    <message>
        <source>What you typed has a line break in it. Try it without.</source>
        <translation>Im Getippten ist ein Zeilenumbruch. Versuchen Sie es ohne.</translation>
    </message>
    <message>
        <source>What you gave has a byte order mark in it. Try it without.</source>
        <translation>In Ihrer Eingabe steht eine Bytereihenfolge-Marke. Versuchen Sie es ohne.</translation>
    </message>
    <message>
        <source>What you typed has typographic quotation marks or dashes. Type plain ones.</source>
        <translation>Im Getippten sind typografische Anführungszeichen oder Striche. Tippen Sie einfache.</translation>
    </message>
    <message>
        <source>What you typed has an accent apart from its letter. Do not paste it.</source>
        <translation>Im Getippten steht ein Akzent getrennt vom Buchstaben. Fügen Sie es nicht ein.</translation>
    </message>
    <message>
        <source>What you typed has letters beyond plain English. Some servers cannot check those.</source>
        <translation>Im Getippten sind Buchstaben, die es im Englischen nicht gibt. Manche Server können sie nicht prüfen.</translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation>Versucht mit</translation>
    </message>
    <message>
        <source>Offered, but not known to the server</source>
        <translation>Angeboten, aber dem Server nicht bekannt</translation>
    </message>
    <message>
        <source>Your user name %1 goes to %2, encrypted. Your password is proven to it, once; it is sent itself only if the server turns out not to know that way. Its certificate is made out to %3.</source>
        <translation>Ihr Benutzername %1 geht verschlüsselt an %2. Ihr Passwort wird ihm einmal nachgewiesen; selbst gesendet wird es nur, wenn der Server diesen Weg doch nicht kennt. Sein Zertifikat ist auf %3 ausgestellt.</translation>
    </message>
</context>
<context>
    <name>TestMessageWords</name>
    <message>
        <source>Sending works</source>
        <translation>Senden funktioniert</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>this short message was sent by Mailberth, to try your settings for outgoing mail. It went through %1, port %2. If you can read it, they are right.</source>
        <translation>diese kurze Nachricht hat Mailberth gesendet, um Ihre Einstellungen für ausgehende Mail zu prüfen. Sie ging über %1, Port %2. Wenn Sie sie lesen können, stimmen die Einstellungen.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Niemand wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that you translate into</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The kind of encryption does not fit the port.</source>
        <translation>Die Art der Verschlüsselung passt nicht zum Port.</translation>
    </message>
    <message>
        <source>%1, port %2, wants STARTTLS.</source>
        <translation>%1, Port %2, verlangt STARTTLS.</translation>
    </message>
    <message>
        <source>TLS from the first byte was tried, and the server answered in the clear: on this port it encrypts only after the command STARTTLS.</source>
        <translation>TLS ab dem ersten Byte wurde versucht, und der Server antwortete im Klartext: Auf diesem Port verschlüsselt er erst nach dem Befehl STARTTLS.</translation>
    </message>
    <message>
        <source>Choose STARTTLS for this port, or the usual port for TLS, 465.</source>
        <translation>Wählen Sie STARTTLS für diesen Port oder den üblichen Port für TLS, 465.</translation>
    </message>
    <message>
        <source>%1, port %2, wants TLS from the first byte.</source>
        <translation>%1, Port %2, verlangt TLS ab dem ersten Byte.</translation>
    </message>
    <message>
        <source>STARTTLS was tried, but on this port the server waits for encryption to begin at once.</source>
        <translation>STARTTLS wurde versucht, aber auf diesem Port wartet der Server darauf, dass die Verschlüsselung sofort beginnt.</translation>
    </message>
    <message>
        <source>Choose TLS (often called SSL/TLS) for this port, or the usual port for STARTTLS, 587.</source>
        <translation>Wählen Sie TLS (oft SSL/TLS genannt) für diesen Port oder den üblichen Port für STARTTLS, 587.</translation>
    </message>
    <message>
        <source>Something was slipped in before encryption began.</source>
        <translation>Vor Beginn der Verschlüsselung wurde etwas eingeschleust.</translation>
    </message>
    <message>
        <source>%1, port %2, says more than it may before encryption.</source>
        <translation>%1, Port %2, sagt vor der Verschlüsselung mehr als erlaubt.</translation>
    </message>
    <message>
        <source>Behind the answer to STARTTLS stood further bytes: &quot;%1&quot;. Someone on the way may have put them there to have them taken for encrypted ones; a faulty server does it, too. Mailberth stopped there.</source>
        <translation>Hinter der Antwort auf STARTTLS standen weitere Bytes: &quot;%1&quot;. Jemand auf dem Weg kann sie eingefügt haben, damit sie für verschlüsselt gehalten werden; auch ein fehlerhafter Server tut das. Mailberth brach dort ab.</translation>
    </message>
    <message>
        <source>Use port 465, where nothing can be slipped in, or try another network, and tell the provider.</source>
        <translation>Verwenden Sie Port 465, wo sich nichts einschleusen lässt, oder versuchen Sie es in einem anderen Netzwerk, und melden Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>What is encrypted now may be read later.</source>
        <translation>Was jetzt verschlüsselt ist, kann später gelesen werden.</translation>
    </message>
    <message>
        <source>%1, port %2, encrypts without forward secrecy.</source>
        <translation>%1, Port %2, verschlüsselt ohne Forward Secrecy.</translation>
    </message>
    <message>
        <source>Ask the provider for TLS 1.3, or for ECDHE with TLS 1.2.</source>
        <translation>Bitten Sie den Anbieter um TLS 1.3 oder um ECDHE mit TLS 1.2.</translation>
    </message>
    <message>
        <source>No encryption could be agreed with the mail server.</source>
        <translation>Mit dem Mailserver kam keine Verschlüsselung zustande.</translation>
    </message>
    <message>
        <source>%1, port %2, does not answer in TLS.</source>
        <translation>%1, Port %2, antwortet nicht in TLS.</translation>
    </message>
    <message>
        <source>The answer to the first message of the encryption was something else. Another service, or something on the way, answers there.</source>
        <translation>Die Antwort auf die erste Nachricht der Verschlüsselung war etwas anderes. Dort antwortet ein anderer Dienst oder etwas auf dem Weg.</translation>
    </message>
    <message>
        <source>Check server and port with your provider&apos;s help pages.</source>
        <translation>Vergleichen Sie Server und Port mit den Hilfeseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>%1, port %2, and Mailberth share no version of TLS.</source>
        <translation>%1, Port %2, und Mailberth haben keine gemeinsame Version von TLS.</translation>
    </message>
    <message>
        <source>Mailberth speaks TLS 1.2 and 1.3. Older versions are withdrawn (RFC 8996), and the server most likely knows only those.</source>
        <translation>Mailberth spricht TLS 1.2 und 1.3. Ältere Versionen sind zurückgezogen (RFC 8996), und der Server kennt höchstwahrscheinlich nur diese.</translation>
    </message>
    <message>
        <source>Ask the provider to offer TLS 1.2 or 1.3.</source>
        <translation>Bitten Sie den Anbieter, TLS 1.2 oder 1.3 anzubieten.</translation>
    </message>
    <message>
        <source>%1, port %2, and Mailberth share no cipher.</source>
        <translation>%1, Port %2, und Mailberth haben kein gemeinsames Verschlüsselungsverfahren.</translation>
    </message>
    <message>
        <source>Both sides speak TLS, but have no method of encryption in common. The server knows only outdated ones, or very few.</source>
        <translation>Beide Seiten sprechen TLS, haben aber kein Verschlüsselungsverfahren gemeinsam. Der Server kennt nur veraltete oder sehr wenige.</translation>
    </message>
    <message>
        <source>%1, port %2, lacks a repair of TLS from 2010.</source>
        <translation>%1, Port %2, fehlt eine Korrektur von TLS aus dem Jahr 2010.</translation>
    </message>
    <message>
        <source>Without it (RFC 5746), someone on the way can put words in front of an encrypted conversation.</source>
        <translation>Ohne sie (RFC 5746) kann jemand auf dem Weg einer verschlüsselten Unterhaltung Worte voranstellen.</translation>
    </message>
    <message>
        <source>Ask the provider to update the server.</source>
        <translation>Bitten Sie den Anbieter, den Server zu aktualisieren.</translation>
    </message>
    <message>
        <source>%1, port %2, agrees on keys in a weak way.</source>
        <translation>%1, Port %2, handelt Schlüssel auf eine schwache Art aus.</translation>
    </message>
    <message>
        <source>Its Diffie-Hellman group is smaller than 2048 bits and can be broken with effort.</source>
        <translation>Seine Diffie-Hellman-Gruppe ist kleiner als 2048 Bit und lässt sich mit Aufwand brechen.</translation>
    </message>
    <message>
        <source>%1, port %2, wants a certificate of yours.</source>
        <translation>%1, Port %2, verlangt ein Zertifikat von Ihnen.</translation>
    </message>
    <message>
        <source>The server lets in only computers that show a certificate of their own.</source>
        <translation>Der Server lässt nur Computer ein, die ein eigenes Zertifikat vorzeigen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for one, or for another server to send through.</source>
        <translation>Bitten Sie die Administration des Servers um eines oder um einen anderen Server, über den Sie senden können.</translation>
    </message>
    <message>
        <source>Agreeing on keys with %1, port %2, failed.</source>
        <translation>Das Aushandeln der Schlüssel mit %1, Port %2, ist gescheitert.</translation>
    </message>
    <message>
        <source>The reason has no name that Mailberth knows. What the TLS library says of it stands among the details.</source>
        <translation>Der Grund hat keinen Namen, den Mailberth kennt. Was die TLS-Bibliothek dazu sagt, steht in den Details.</translation>
    </message>
    <message>
        <source>someone without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is the right one.</source>
        <translation>Der Mailserver kann nicht nachweisen, dass er der richtige ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>A certificate is a server&apos;s proof of its name, valid for a time. Either it was not renewed, or this computer&apos;s date is wrong.</source>
        <translation>Mit einem Zertifikat weist ein Server seinen Namen nach, für eine bestimmte Zeit. Entweder wurde es nicht erneuert, oder das Datum dieses Computers stimmt nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>A certificate is a server&apos;s proof of its name, valid for a time. Most often this computer&apos;s clock is behind.</source>
        <translation>Mit einem Zertifikat weist ein Server seinen Namen nach, für eine bestimmte Zeit. Meist geht die Uhr dieses Computers nach.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then look again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is for another name.</source>
        <translation>Das Zertifikat, das für %1 gezeigt wird, gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>It names no server at all in the place where names count today.</source>
        <translation>An der Stelle, an der Namen heute zählen, nennt es gar keinen Server.</translation>
    </message>
    <message>
        <source>It is for %1. Shared servers often carry only the hosting company&apos;s name; a server that pretends to be yours looks the same.</source>
        <translation>Es gilt für %1. Gemeinsam genutzte Server tragen oft nur den Namen des Hosting-Anbieters; ein Server, der sich als Ihrer ausgibt, sieht genauso aus.</translation>
    </message>
    <message>
        <source>Ask the provider which server name to enter; make no exception for this certificate.</source>
        <translation>Fragen Sie den Anbieter, welcher Servername einzutragen ist; machen Sie für dieses Zertifikat keine Ausnahme.</translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by itself alone.</source>
        <translation>Das Zertifikat von %1 bürgt nur für sich selbst.</translation>
    </message>
    <message>
        <source>Anyone can make such a certificate for any name, so it proves nothing to a stranger. Home and company servers often have one.</source>
        <translation>Ein solches Zertifikat kann jeder für jeden Namen ausstellen, einem Fremden beweist es also nichts. Server zu Hause und in Firmen haben oft eines.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a certificate of a public authority, or for the one to install on this computer.</source>
        <translation>Bitten Sie die Administration des Servers um ein Zertifikat einer öffentlichen Zertifizierungsstelle oder um das, das auf diesem Computer zu installieren ist.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for %1.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für %1.</translation>
    </message>
    <message>
        <source>The certificate was issued by &quot;%1&quot;. A company&apos;s own authority, a security program that reads mail, and someone who listens in all look like this.</source>
        <translation>Das Zertifikat wurde von &quot;%1&quot; ausgestellt. Die eigene Zertifizierungsstelle einer Firma, ein Sicherheitsprogramm, das Mail mitliest, und jemand, der lauscht, sehen alle so aus.</translation>
    </message>
    <message>
        <source>Find out who that issuer is, and install its certificate only if it is your own organisation&apos;s.</source>
        <translation>Finden Sie heraus, wer dieser Aussteller ist, und installieren Sie sein Zertifikat nur, wenn er zu Ihrer eigenen Organisation gehört.</translation>
    </message>
    <message>
        <source>%1 shows its certificate without the one above it.</source>
        <translation>%1 zeigt sein Zertifikat ohne das darüber.</translation>
    </message>
    <message>
        <source>The certificate of its issuer, &quot;%1&quot;, is missing, so the proof does not reach an authority that this computer trusts. Web browsers fetch what is missing; mail programs do not.</source>
        <translation>Das Zertifikat seines Ausstellers, &quot;%1&quot;, fehlt; so reicht der Nachweis nicht bis zu einer Zertifizierungsstelle, der dieser Computer vertraut. Webbrowser holen das Fehlende nach, Mailprogramme nicht.</translation>
    </message>
    <message>
        <source>The key in the certificate of %1 is too weak.</source>
        <translation>Der Schlüssel im Zertifikat von %1 ist zu schwach.</translation>
    </message>
    <message>
        <source>It is %1. Keys below 2048 bits (RSA) or 224 bits (elliptic curves) are no proof any more (RFC 9325).</source>
        <translation>Der Schlüssel: %1. Schlüssel unter 2048 Bit (RSA) oder 224 Bit (elliptische Kurven) sind kein Nachweis mehr (RFC 9325).</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed in an outdated way.</source>
        <translation>Das Zertifikat von %1 ist auf veraltete Art signiert.</translation>
    </message>
    <message>
        <source>Somewhere in its chain stands a signature with SHA-1 or MD5, which can be forged.</source>
        <translation>Irgendwo in seiner Kette steht eine Signatur mit SHA-1 oder MD5, die sich fälschen lässt.</translation>
    </message>
    <message>
        <source>The issuer of the certificate was not allowed to name %1.</source>
        <translation>Der Aussteller des Zertifikats durfte %1 nicht benennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, or an authority above it, may vouch for certain names only, and this is none of them.</source>
        <translation>&quot;%1&quot; oder eine Zertifizierungsstelle darüber darf nur für bestimmte Namen bürgen, und dieser gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a certificate of an authority that may name it.</source>
        <translation>Bitten Sie die Administration des Servers um ein Zertifikat einer Zertifizierungsstelle, die ihn benennen darf.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not one for servers.</source>
        <translation>Das Zertifikat von %1 ist keines für Server.</translation>
    </message>
    <message>
        <source>It says itself what it may be used for, and proving a server&apos;s name is not among it.</source>
        <translation>Es sagt selbst, wofür es verwendet werden darf, und den Namen eines Servers nachzuweisen gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for a certificate made for servers.</source>
        <translation>Bitten Sie die Administration des Servers um ein Zertifikat, das für Server ausgestellt ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>Its issuer, &quot;%1&quot;, declared it void before its time, for instance because its key was stolen.</source>
        <translation>Sein Aussteller, &quot;%1&quot;, erklärte es vorzeitig für ungültig, zum Beispiel weil sein Schlüssel gestohlen wurde.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Das Zertifikat von %1 wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The TLS library refused it for a reason that Mailberth could not find by itself.</source>
        <translation>Die TLS-Bibliothek lehnte es aus einem Grund ab, den Mailberth selbst nicht finden konnte.</translation>
    </message>
    <message>
        <source>Send the server&apos;s administrator the details, and make no exception for this certificate.</source>
        <translation>Senden Sie der Administration des Servers die Details und machen Sie für dieses Zertifikat keine Ausnahme.</translation>
    </message>
    <message>
        <source>It chose %1. Whoever records the connection now and gets hold of the server&apos;s key later can read all of it.</source>
        <translation>Er hat %1 gewählt. Wer die Verbindung jetzt aufzeichnet und später den Schlüssel des Servers bekommt, kann alles lesen.</translation>
    </message>
    <message>
        <source>Offer the cipher suites that RFC 9325 recommends.</source>
        <translation>Die Verschlüsselungsverfahren anbieten, die RFC 9325 empfiehlt.</translation>
    </message>
    <message>
        <source>Use a group of 2048 bits, or ECDHE.</source>
        <translation>Eine Gruppe mit 2048 Bit benutzen oder ECDHE.</translation>
    </message>
    <message>
        <source>Look for this handshake in the server&apos;s log; until then the other port may work.</source>
        <translation>Diesen Handschlag im Protokoll des Servers suchen; bis dahin geht vielleicht der andere Port.</translation>
    </message>
    <message>
        <source>Renew the certificate, unless it is this computer&apos;s date that is wrong; make no exception for it.</source>
        <translation>Das Zertifikat erneuern, wenn nicht das Datum dieses Computers falsch ist; keine Ausnahme dafür machen.</translation>
    </message>
    <message>
        <source>Let the server send the whole chain, with the intermediate certificate.</source>
        <translation>Den Server die ganze Kette senden lassen, mit dem Zwischenzertifikat.</translation>
    </message>
    <message>
        <source>Install a certificate with a stronger key.</source>
        <translation>Ein Zertifikat mit stärkerem Schlüssel einrichten.</translation>
    </message>
    <message>
        <source>Install a certificate that is signed with SHA-256 or better.</source>
        <translation>Ein Zertifikat einrichten, das mit SHA-256 oder besser unterschrieben ist.</translation>
    </message>
    <message>
        <source>Install a new certificate; nobody should use this server before.</source>
        <translation>Ein neues Zertifikat einrichten; vorher sollte niemand diesen Server benutzen.</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>How do 465 and 587 differ?</source>
        <translation>Wie unterscheiden sich 465 und 587?</translation>
    </message>
    <message>
        <source>Both ports take outgoing mail from you; on both you sign in, and on both the mail is encrypted. They differ in when the encryption begins.</source>
        <translation>Beide Ports nehmen ausgehende Mail von Ihnen an; auf beiden melden Sie sich an, und auf beiden ist die Mail verschlüsselt. Sie unterscheiden sich darin, wann die Verschlüsselung beginnt.</translation>
    </message>
    <message>
        <source>On 465 the first thing that travels is the agreement on keys. Everything after it is encrypted: the greeting, the sign-in, the message. This is called implicit TLS; mail programs often call it SSL/TLS.</source>
        <translation>Auf 465 ist das Erste, was übertragen wird, das Aushandeln der Schlüssel. Alles danach ist verschlüsselt: die Begrüßung, die Anmeldung, die Nachricht. Das heißt implizites TLS; Mailprogramme nennen es oft SSL/TLS.</translation>
    </message>
    <message>
        <source>On 587 the conversation begins in the clear. Program and server greet each other, the program asks for encryption with the command STARTTLS, and only then are keys agreed on. Nothing secret was said until then. But someone on the way can read this beginning, and could take the request out of it. A program that requires encryption notices that and stops; one that takes it &quot;if available&quot; goes on in the clear.</source>
        <translation>Auf 587 beginnt die Unterhaltung im Klartext. Programm und Server begrüßen einander, das Programm bittet mit dem Befehl STARTTLS um Verschlüsselung, und erst dann werden Schlüssel ausgehandelt. Bis dahin wurde nichts Geheimes gesagt. Aber jemand auf dem Weg kann diesen Anfang lesen und könnte die Bitte daraus entfernen. Ein Programm, das Verschlüsselung verlangt, merkt das und bricht ab; eines, das sie nur nimmt, &quot;wenn verfügbar&quot;, macht im Klartext weiter.</translation>
    </message>
    <message>
        <source>The standard in force, RFC 8314 of 2018, prefers 465, and wants programs and servers to support 587 beside it for a transition of several years. If both sides are correct and require encryption, it sees no significant difference in security. 465 leaves less to be set up wrongly, and takes fewer turns to begin.</source>
        <translation>Der geltende Standard, RFC 8314 von 2018, bevorzugt 465 und will, dass Programme und Server 587 für einen Übergang von mehreren Jahren daneben unterstützen. Wenn beide Seiten korrekt sind und Verschlüsselung verlangen, sieht er keinen wesentlichen Unterschied in der Sicherheit. Bei 465 lässt sich weniger falsch einrichten, und der Anfang braucht weniger Hin und Her.</translation>
    </message>
    <message>
        <source>Nearly every mail program knows both. Some providers offer only one of the two, and some networks block one. What counts is what answers where you are, and that is what Mailberth tries and measures.</source>
        <translation>Fast jedes Mailprogramm kennt beide. Manche Anbieter bieten nur einen der beiden an, und manche Netzwerke sperren einen. Es zählt, was dort antwortet, wo Sie sind, und genau das probiert und misst Mailberth.</translation>
    </message>
    <message>
        <source>Which of the two should I use?</source>
        <translation>Welchen der beiden soll ich verwenden?</translation>
    </message>
    <message>
        <source>If both work, take 465 with TLS. There is nothing before the encryption that could be read or removed, and RFC 8314 prefers it.</source>
        <translation>Wenn beide funktionieren, nehmen Sie 465 mit TLS. Vor der Verschlüsselung gibt es dort nichts, was sich lesen oder entfernen ließe, und RFC 8314 bevorzugt ihn.</translation>
    </message>
    <message>
        <source>If only 587 works, take 587 with STARTTLS, and make sure that your program requires it. A setting such as &quot;STARTTLS, if available&quot; gives the decision to whoever is on the way.</source>
        <translation>Wenn nur 587 funktioniert, nehmen Sie 587 mit STARTTLS und sorgen Sie dafür, dass Ihr Programm es verlangt. Eine Einstellung wie &quot;STARTTLS, wenn verfügbar&quot; überlässt die Entscheidung dem, der auf dem Weg sitzt.</translation>
    </message>
    <message>
        <source>Do not take port 25. It is there for mail servers among themselves; many networks block it, and providers rarely let customers sign in on it.</source>
        <translation>Nehmen Sie nicht Port 25. Er ist für Mailserver untereinander da; viele Netzwerke sperren ihn, und Anbieter lassen Kunden sich dort selten anmelden.</translation>
    </message>
    <message>
        <source>What is port 465, and where does it come from?</source>
        <translation>Was ist Port 465, und woher kommt er?</translation>
    </message>
    <message>
        <source>A port is a number by which a computer tells its services apart. 465 is the one for handing mail to your provider over TLS.</source>
        <translation>Ein Port ist eine Nummer, an der ein Computer seine Dienste unterscheidet. 465 ist die, um Mail über TLS an Ihren Anbieter zu übergeben.</translation>
    </message>
    <message>
        <source>In the late 1990s it was registered for &quot;smtps&quot;, mail over SSL. That was withdrawn soon after: STARTTLS was to bring encryption to the ports that existed, and mail servers among themselves had no means to choose another port. The number was given to a service that has nothing to do with mail.</source>
        <translation>Ende der 1990er Jahre wurde er für &quot;smtps&quot; registriert, Mail über SSL. Das wurde bald zurückgezogen: STARTTLS sollte die Verschlüsselung auf die vorhandenen Ports bringen, und Mailserver untereinander hatten kein Mittel, einen anderen Port zu wählen. Die Nummer ging an einen Dienst, der mit Mail nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Programs and providers went on using 465, because it worked. For about twenty years it was in wide use and not registered for it, and many guides called it outdated, which by the book it was.</source>
        <translation>Programme und Anbieter verwendeten 465 weiter, weil es funktionierte. Rund zwanzig Jahre lang war der Port weit verbreitet und nicht dafür registriert, und viele Anleitungen nannten ihn veraltet, was er nach dem Verzeichnis auch war.</translation>
    </message>
    <message>
        <source>In 2018 RFC 8314 put the book in line with the practice. 465 is registered again, now for &quot;submissions&quot;: handing in mail over TLS. It is an exception that was made once; the other service keeps its entry beside it.</source>
        <translation>2018 brachte RFC 8314 das Verzeichnis mit der Praxis in Einklang. 465 ist wieder registriert, nun für &quot;submissions&quot;: das Einliefern von Mail über TLS. Das ist eine Ausnahme, die einmal gemacht wurde; der andere Dienst behält seinen Eintrag daneben.</translation>
    </message>
    <message>
        <source>587 was set aside for handing in mail in 1998, separate from port 25. It begins in the clear and can change to TLS by STARTTLS.</source>
        <translation>587 wurde 1998 für das Einliefern von Mail vorgesehen, getrennt von Port 25. Er beginnt im Klartext und kann mit STARTTLS zu TLS wechseln.</translation>
    </message>
    <message>
        <source>What is port 465 used for?</source>
        <translation>Wofür wird Port 465 verwendet?</translation>
    </message>
    <message>
        <source>Handing in mail. Your program gives each message to your own provider&apos;s server, which sends it on. The field calls this submission.</source>
        <translation>Einliefern von Mail. Ihr Programm gibt jede Nachricht dem Server Ihres eigenen Anbieters, der sie weitersendet. Der Fachbegriff dafür ist Submission.</translation>
    </message>
    <message>
        <source>Signing in. The server wants to know who is sending. On 465 your password is never asked for before the encryption stands.</source>
        <translation>Anmelden. Der Server will wissen, wer sendet. Auf 465 wird nie nach Ihrem Passwort gefragt, bevor die Verschlüsselung steht.</translation>
    </message>
    <message>
        <source>Protection on the way. In a hotel, a train or a company&apos;s network, whoever runs it sees that you talk to the server, but not what you say.</source>
        <translation>Schutz unterwegs. Im Hotel, im Zug oder im Netzwerk einer Firma sieht der Betreiber, dass Sie mit dem Server sprechen, aber nicht, was Sie sagen.</translation>
    </message>
    <message>
        <source>Mail programs. Outlook, Thunderbird, Apple Mail and those on telephones offer it, mostly under the name SSL/TLS. Older programs may know this way and not STARTTLS.</source>
        <translation>Mailprogramme. Outlook, Thunderbird, Apple Mail und die auf Telefonen bieten es an, meist unter dem Namen SSL/TLS. Ältere Programme kennen unter Umständen diesen Weg und STARTTLS nicht.</translation>
    </message>
    <message>
        <source>Company servers. They take mail from employees on 465 in the same way as a provider takes it from customers.</source>
        <translation>Firmenserver. Sie nehmen Mail von Beschäftigten auf 465 genauso an, wie ein Anbieter sie von Kunden annimmt.</translation>
    </message>
    <message>
        <source>Notifications. Web shops, forums, monitoring systems and printers send their mail through it, with an account of their own. Their settings often call it SMTPS, SSL or &quot;secure&quot;.</source>
        <translation>Benachrichtigungen. Webshops, Foren, Überwachungssysteme und Drucker senden ihre Mail darüber, mit einem eigenen Konto. In ihren Einstellungen heißt es oft SMTPS, SSL oder &quot;secure&quot;.</translation>
    </message>
    <message>
        <source>It is not for mail from one provider to another; that goes over port 25.</source>
        <translation>Für Mail von einem Anbieter zum anderen ist er nicht da; die läuft über Port 25.</translation>
    </message>
    <message>
        <source>Is port 465 still used?</source>
        <translation>Wird Port 465 noch verwendet?</translation>
    </message>
    <message>
        <source>Yes, and it is not a remnant: since 2018 it is registered for handing in mail over TLS and preferred by the standard.</source>
        <translation>Ja, und er ist kein Überbleibsel: Seit 2018 ist er für das Einliefern von Mail über TLS registriert und wird vom Standard bevorzugt.</translation>
    </message>
    <message>
        <source>Mozilla publishes a list of providers&apos; settings, from which Thunderbird sets up accounts. Of its 163 entries of 12 March 2026, 98 name 465 with TLS and 63 name 587 with STARTTLS; some name both.</source>
        <translation>Mozilla veröffentlicht eine Liste mit Einstellungen von Anbietern, aus der Thunderbird Konten einrichtet. Von ihren 163 Einträgen vom 12. März 2026 nennen 98 den Port 465 mit TLS und 63 den Port 587 mit STARTTLS; manche nennen beide.</translation>
    </message>
    <message>
        <source>Some large providers name 587 only, for example Microsoft 365 and iCloud. There 587 is the right answer.</source>
        <translation>Einige große Anbieter nennen nur 587, zum Beispiel Microsoft 365 und iCloud. Dort ist 587 die richtige Antwort.</translation>
    </message>
    <message>
        <source>What can still go wrong on 465?</source>
        <translation>Was kann auf 465 noch schiefgehen?</translation>
    </message>
    <message>
        <source>Old encryption. SSL is the old name of TLS, and all of its versions are withdrawn, as are TLS 1.0 and 1.1. A server that knows nothing newer protects poorly. Mailberth speaks TLS 1.2 and 1.3 only.</source>
        <translation>Alte Verschlüsselung. SSL ist der alte Name von TLS, und alle seine Versionen sind zurückgezogen, ebenso TLS 1.0 und 1.1. Ein Server, der nichts Neueres kennt, schützt schlecht. Mailberth spricht nur TLS 1.2 und 1.3.</translation>
    </message>
    <message>
        <source>Mistakes in setting up. A certificate that has run out, that is for another name or that comes without the one above it; sign-in that is offered before encryption on 587; a program that is told to accept any certificate.</source>
        <translation>Fehler beim Einrichten. Ein Zertifikat, das abgelaufen ist, für einen anderen Namen gilt oder ohne das darüber kommt; eine Anmeldung, die auf 587 vor der Verschlüsselung angeboten wird; ein Programm, das jedes Zertifikat akzeptieren soll.</translation>
    </message>
    <message>
        <source>Phishing and forged senders. Encryption protects the way to your provider, not the truth of what is written. A message that lures you travels encrypted like any other. Against forged senders there are SPF, DKIM and DMARC; against lures, care.</source>
        <translation>Phishing und gefälschte Absender. Verschlüsselung schützt den Weg zu Ihrem Anbieter, nicht die Wahrheit des Geschriebenen. Eine Nachricht, die Sie ködert, ist unterwegs so verschlüsselt wie jede andere. Gegen gefälschte Absender gibt es SPF, DKIM und DMARC; gegen Köder hilft Vorsicht.</translation>
    </message>
    <message>
        <source>The way beyond. The message is encrypted up to your provider&apos;s server. Whether it is on its further way is decided among the servers. If nobody but the recipient is to read it, the message itself must be encrypted (OpenPGP, S/MIME).</source>
        <translation>Der weitere Weg. Die Nachricht ist bis zum Server Ihres Anbieters verschlüsselt. Ob sie es auf ihrem weiteren Weg ist, entscheidet sich zwischen den Servern. Wenn niemand außer dem Empfänger sie lesen soll, muss die Nachricht selbst verschlüsselt sein (OpenPGP, S/MIME).</translation>
    </message>
    <message>
        <source>No 465 at all. Some providers offer only 587, and some networks block 465. With encryption required, 587 is sound, too.</source>
        <translation>Gar kein 465. Manche Anbieter bieten nur 587 an, und manche Netzwerke sperren 465. Wird Verschlüsselung verlangt, ist auch 587 sicher.</translation>
    </message>
    <message>
        <source>How does an administrator make 465 secure?</source>
        <translation>Wie wird 465 von der Administration abgesichert?</translation>
    </message>
    <message>
        <source>Offer both ports: 465 with TLS from the first byte, and 587 with STARTTLS for those who need it. On 587 let nobody sign in before TLS.</source>
        <translation>Bieten Sie beide Ports an: 465 mit TLS ab dem ersten Byte und 587 mit STARTTLS für alle, die es brauchen. Lassen Sie auf 587 vor TLS keine Anmeldung zu.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 only, with the cipher suites of RFC 9325, and keep the server&apos;s software up to date.</source>
        <translation>Lassen Sie nur TLS 1.2 und 1.3 zu, mit den Cipher-Suites von RFC 9325, und halten Sie die Software des Servers aktuell.</translation>
    </message>
    <message>
        <source>Use a certificate of a public authority. It must hold the very names that customers type in, as subject alternative names; send the whole chain; renew it automatically, and have the renewal watched.</source>
        <translation>Verwenden Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle. Es muss genau die Namen enthalten, die Kunden eintragen, als alternative Namen (Subject Alternative Names); senden Sie die ganze Kette; erneuern Sie es automatisch und lassen Sie die Erneuerung überwachen.</translation>
    </message>
    <message>
        <source>Take mail only from people who have signed in, offer PLAIN or better inside TLS, slow down those who guess, and let programs use passwords of their own or OAuth 2.0.</source>
        <translation>Nehmen Sie Mail nur von Angemeldeten an, bieten Sie PLAIN oder Besseres innerhalb von TLS an, bremsen Sie alle, die raten, und lassen Sie Programme App-Passwörter oder OAuth 2.0 verwenden.</translation>
    </message>
    <message>
        <source>Tell programs the way: SRV records for _submissions._tcp and _submission._tcp, and a settings file for automatic set-up. Then nobody needs to guess.</source>
        <translation>Zeigen Sie Programmen den Weg: SRV-Einträge für _submissions._tcp und _submission._tcp und eine Einstellungsdatei für die automatische Einrichtung. Dann muss niemand raten.</translation>
    </message>
    <message>
        <source>Keep port 25, for other servers, apart from these two, and check all of it from outside after each change, for example with %1.</source>
        <translation>Halten Sie Port 25, der für andere Server da ist, von diesen beiden getrennt, und prüfen Sie alles nach jeder Änderung von außen, zum Beispiel mit %1.</translation>
    </message>
    <message>
        <source>Why do guides disagree?</source>
        <translation>Warum widersprechen sich Anleitungen?</translation>
    </message>
    <message>
        <source>Age. Until 2018 the registry gave 465 to another service, so 587 was the only port that a careful guide could name. Many pages were written then and copied since.</source>
        <translation>Alter. Bis 2018 gab das Verzeichnis 465 einem anderen Dienst; 587 war daher der einzige Port, den eine sorgfältige Anleitung nennen konnte. Viele Seiten wurden damals geschrieben und seither abgeschrieben.</translation>
    </message>
    <message>
        <source>Names. Mail programs call the way on 465 SSL/TLS and the one on 587 STARTTLS or even TLS. SSL sounds older, so 465 seems older. Both ports speak the same TLS.</source>
        <translation>Namen. Mailprogramme nennen den Weg auf 465 SSL/TLS und den auf 587 STARTTLS oder gar TLS. SSL klingt älter, darum wirkt 465 älter. Beide Ports sprechen dasselbe TLS.</translation>
    </message>
    <message>
        <source>What is true in it: 587 with STARTTLS is a standard, is widely offered, and is sound if encryption is required. What is not: that 465 is outdated. RFC 8314 prefers it, and of the 163 entries in Mozilla&apos;s list of providers (12 March 2026) 98 name 465 with TLS and 63 name 587 with STARTTLS.</source>
        <translation>Was daran stimmt: 587 mit STARTTLS ist ein Standard, weit verbreitet und sicher, wenn Verschlüsselung verlangt wird. Was nicht stimmt: dass 465 veraltet wäre. RFC 8314 bevorzugt ihn, und von den 163 Einträgen in Mozillas Anbieterliste (12. März 2026) nennen 98 den Port 465 mit TLS und 63 den Port 587 mit STARTTLS.</translation>
    </message>
    <message>
        <source>Mailberth shows both and decides by what it measures from where you are.</source>
        <translation>Mailberth zeigt beide und entscheidet nach dem, was es dort misst, wo Sie sind.</translation>
    </message>
    <message>
        <source>What can be read on the way?</source>
        <translation>Was ist unterwegs lesbar?</translation>
    </message>
    <message>
        <source>On both ports: which computer talks to which, when, and how much. In the agreement on keys the server&apos;s name can be read as well, and with TLS 1.2 its certificate. The question for the server&apos;s address, which comes before, is often readable, too.</source>
        <translation>Auf beiden Ports: welcher Computer mit welchem spricht, wann und wie viel. Beim Aushandeln der Schlüssel ist auch der Name des Servers lesbar, und mit TLS 1.2 sein Zertifikat. Die Frage nach der Adresse des Servers, die davor kommt, ist oft ebenfalls lesbar.</translation>
    </message>
    <message>
        <source>On 587 in addition: the greeting, by which a server often tells its software; the name by which your program introduces itself; the list of what the server offers; and the request for encryption.</source>
        <translation>Auf 587 zusätzlich: die Begrüßung, in der ein Server oft seine Software nennt; der Name, mit dem Ihr Programm sich vorstellt; die Liste dessen, was der Server bietet; und die Bitte um Verschlüsselung.</translation>
    </message>
    <message>
        <source>Not on either: your user name, your password, sender, recipients and the message, as long as your program requires encryption.</source>
        <translation>Auf keinem von beiden: Ihr Benutzername, Ihr Passwort, Absender, Empfänger und die Nachricht, solange Ihr Programm Verschlüsselung verlangt.</translation>
    </message>
    <message>
        <source>Many programs introduce themselves with the computer&apos;s name or its address at home. Mailberth says [127.0.0.1] to every server, which tells nothing about you.</source>
        <translation>Viele Programme stellen sich mit dem Namen des Computers oder seiner Adresse zu Hause vor. Mailberth sagt jedem Server [127.0.0.1], was nichts über Sie verrät.</translation>
    </message>
    <message>
        <source>What do the words mean?</source>
        <translation>Was bedeuten die Begriffe?</translation>
    </message>
    <message>
        <source>Submission: handing a message to your own provider, which sends it on. The server for it is called outgoing server or SMTP server in mail programs.</source>
        <translation>Submission: die Übergabe einer Nachricht an den eigenen Anbieter, der sie weitersendet. Der Server dafür heißt in Mailprogrammen Postausgangsserver oder SMTP-Server.</translation>
    </message>
    <message>
        <source>SMTP: the language in which mail is handed over, from 1982 and still in use.</source>
        <translation>SMTP: die Sprache, in der Mail übergeben wird, von 1982 und noch immer in Gebrauch.</translation>
    </message>
    <message>
        <source>TLS: the encryption between two computers, the same as on web pages. It hides what is said and proves who answers. SSL is its old name.</source>
        <translation>TLS: die Verschlüsselung zwischen zwei Computern, dieselbe wie auf Webseiten. Sie verbirgt, was gesagt wird, und weist nach, wer antwortet. SSL ist ihr alter Name.</translation>
    </message>
    <message>
        <source>Implicit TLS: the encryption begins at once, with the first byte; usual on 465.</source>
        <translation>Implizites TLS: Die Verschlüsselung beginnt sofort, mit dem ersten Byte; üblich auf 465.</translation>
    </message>
    <message>
        <source>STARTTLS: a command that changes a conversation in the clear to an encrypted one; usual on 587.</source>
        <translation>STARTTLS: ein Befehl, der eine Unterhaltung vom Klartext zur Verschlüsselung wechseln lässt; üblich auf 587.</translation>
    </message>
    <message>
        <source>Certificate: a server&apos;s proof of its name, signed by an authority that your computer trusts, and valid for a time.</source>
        <translation>Zertifikat: der Namensnachweis eines Servers, signiert von einer Zertifizierungsstelle, der Ihr Computer vertraut, und für eine bestimmte Zeit gültig.</translation>
    </message>
    <message>
        <source>Port: the number by which a computer tells its services apart.</source>
        <translation>Port: die Nummer, an der ein Computer seine Dienste unterscheidet.</translation>
    </message>
    <message>
        <source>EHLO: how a mail program introduces itself and asks what a server offers.</source>
        <translation>EHLO: So stellt ein Mailprogramm sich vor und fragt, was ein Server bietet.</translation>
    </message>
    <message>
        <source>Some programs do not insist on encryption on 587 unless told to: Nodemailer with &quot;secure: false&quot;, Symfony with &quot;smtp://&quot;, curl with &quot;--ssl&quot;, Ruby&apos;s mail and PHPMailer as they come. If STARTTLS is taken out on the way, they send the password in the clear. On 465 none of them does. So for web applications and scripts 465 is the safe choice.</source>
        <translation>Manche Programme bestehen auf 587 nur dann auf Verschlüsselung, wenn man es ihnen sagt: Nodemailer mit „secure: false“, Symfony mit „smtp://“, curl mit „--ssl“, mail von Ruby und PHPMailer von Haus aus. Wird STARTTLS unterwegs herausgenommen, senden sie das Passwort im Klartext. Auf 465 tut das keines. Für Webanwendungen und Skripte ist 465 darum die sichere Wahl.</translation>
    </message>
    <message>
        <source>Mind the words in such settings. &quot;SSL/TLS&quot; in Thunderbird and Outlook means 465. In PHPMailer, WP Mail SMTP, Jenkins, Django and git &quot;SSL&quot; means 465 and &quot;TLS&quot; means STARTTLS on 587. In Home Assistant, Proxmox, GitLab and Rails &quot;tls&quot; means 465. &quot;smtps&quot; or &quot;secure&quot; in Symfony, curl and Nodemailer means 465.</source>
        <translation>Achten Sie in solchen Einstellungen auf die Wörter. „SSL/TLS“ in Thunderbird und Outlook heißt 465. In PHPMailer, WP Mail SMTP, Jenkins, Django und git heißt „SSL“ 465 und „TLS“ STARTTLS auf 587. In Home Assistant, Proxmox, GitLab und Rails heißt „tls“ 465. „smtps“ oder „secure“ in Symfony, curl und Nodemailer heißt 465.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Please type the mail address, as in ann@example.org.</source>
        <translation>Bitte geben Sie die Mail-Adresse ein, zum Beispiel ann@example.org.</translation>
    </message>
    <message>
        <source>An address has an @, as in ann@example.org.</source>
        <translation>Eine Adresse enthält ein @, zum Beispiel ann@example.org.</translation>
    </message>
    <message>
        <source>An address has one @ only, as in ann@example.org.</source>
        <translation>Eine Adresse enthält nur ein @, zum Beispiel ann@example.org.</translation>
    </message>
    <message>
        <source>Something is missing before the @, as in ann@example.org.</source>
        <translation>Vor dem @ fehlt etwas; richtig ist zum Beispiel ann@example.org.</translation>
    </message>
    <message>
        <source>The provider is missing behind the @, as in ann@example.org.</source>
        <translation>Nach dem @ fehlt der Anbieter; richtig ist zum Beispiel ann@example.org.</translation>
    </message>
    <message>
        <source>There is a space inside the address; addresses have none.</source>
        <translation>In der Adresse steht ein Leerzeichen; Adressen enthalten keines.</translation>
    </message>
    <message>
        <source>The address holds an invisible character. Please type it anew.</source>
        <translation>Die Adresse enthält ein unsichtbares Zeichen. Bitte geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>What stands before the @ is longer than an address may be.</source>
        <translation>Was vor dem @ steht, ist länger, als es in einer Adresse sein darf.</translation>
    </message>
    <message>
        <source>What stands before the @ holds a character or a dot that may not stand there.</source>
        <translation>Vor dem @ steht ein Zeichen oder ein Punkt, der dort nicht stehen darf.</translation>
    </message>
    <message>
        <source>What stands behind the @ is longer than a name may be.</source>
        <translation>Was nach dem @ steht, ist länger, als ein Name sein darf.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no name of a provider, as example.org would be.</source>
        <translation>Was nach dem @ steht, ist kein Name eines Anbieters, wie es example.org wäre.</translation>
    </message>
    <message>
        <source>An address with a number behind the @ names no provider that could be asked.</source>
        <translation>Eine Adresse mit einer Nummer nach dem @ nennt keinen Anbieter, der sich fragen ließe.</translation>
    </message>
    <message>
        <source>This is a server&apos;s name. A mail address looks like ann@example.org.</source>
        <translation>Das ist der Name eines Servers. Eine Mail-Adresse sieht aus wie ann@example.org.</translation>
    </message>
    <message>
        <source>Please type the server&apos;s name, as in smtp.example.org.</source>
        <translation>Bitte geben Sie den Namen des Servers ein, zum Beispiel smtp.example.org.</translation>
    </message>
    <message>
        <source>This is no server&apos;s name, as smtp.example.org would be.</source>
        <translation>Das ist kein Servername, wie es smtp.example.org wäre.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; for sending mail it is 465 or 587.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535; zum Senden von Mail ist es 465 oder 587.</translation>
    </message>
    <message>
        <source>This is a mail address. A server&apos;s name looks like smtp.example.org.</source>
        <translation>Das ist eine Mail-Adresse. Der Name eines Servers sieht aus wie smtp.example.org.</translation>
    </message>
    <message>
        <source>Read as %1: what stood around it was left out.</source>
        <translation>Gelesen als %1: Was darum herum stand, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Read as %1: wide characters were taken for ordinary ones.</source>
        <translation>Gelesen als %1: Breite Zeichen wurden als gewöhnliche genommen.</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>the keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keep the password in %1</source>
        <comment>a keychain</comment>
        <translation>Speichern des Passworts in: %1</translation>
    </message>
    <message>
        <source>GNOME Keyring</source>
        <translation>GNOME Keyring</translation>
    </message>
    <message>
        <source>this desktop&apos;s keychain (Secret Service)</source>
        <translation>Schlüsselbund dieses Desktops (Secret Service)</translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows Credential Manager</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>You can go on. The password stays in memory until you close Mailberth; nothing is on disk.</source>
        <translation>Sie können fortfahren. Das Passwort bleibt im Arbeitsspeicher, bis Sie Mailberth schließen; nichts liegt auf der Festplatte.</translation>
    </message>
    <message>
        <source>Type the password instead.</source>
        <translation>Geben Sie das Passwort stattdessen ein.</translation>
    </message>
    <message>
        <source>What is kept there stays until you try again or remove it with the keychain&apos;s own program.</source>
        <translation>Was dort gespeichert ist, bleibt, bis Sie es noch einmal versuchen oder es mit dem eigenen Programm des Schlüsselbunds entfernen.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Gespeichert in: %1.</translation>
    </message>
    <message>
        <source>Read from %1.</source>
        <translation>Gelesen aus: %1.</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>Entfernt aus: %1.</translation>
    </message>
    <message>
        <source>Unlocked: %1.</source>
        <translation>Entsperrt: %1.</translation>
    </message>
    <message>
        <source>This computer runs no keychain.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Mailberth does not write passwords to files, so it will ask you each time.</source>
        <translation>Mailberth schreibt keine Passwörter in Dateien und fragt Sie daher jedes Mal.</translation>
    </message>
    <message>
        <source>The password is not kept yet. This is locked: %1.</source>
        <translation>Das Passwort ist noch nicht gespeichert. Gesperrt: %1.</translation>
    </message>
    <message>
        <source>Unlock it to keep the password: your desktop asks for the keychain&apos;s own password. You can also go on without; nothing is on disk.</source>
        <translation>Entsperren Sie ihn, um das Passwort zu speichern: Ihr Desktop fragt nach dem eigenen Passwort des Schlüsselbunds. Sie können auch ohne fortfahren; nichts liegt auf der Festplatte.</translation>
    </message>
    <message>
        <source>The password was not read. This is locked: %1.</source>
        <translation>Das Passwort wurde nicht gelesen. Gesperrt: %1.</translation>
    </message>
    <message>
        <source>Unlock it, or type the password instead.</source>
        <translation>Entsperren Sie ihn, oder geben Sie das Passwort stattdessen ein.</translation>
    </message>
    <message>
        <source>Nothing was removed. This is locked: %1.</source>
        <translation>Nichts wurde entfernt. Gesperrt: %1.</translation>
    </message>
    <message>
        <source>Unlock it, then remove the password again.</source>
        <translation>Entsperren Sie ihn, und entfernen Sie das Passwort dann noch einmal.</translation>
    </message>
    <message>
        <source>You, or the desktop for you, said no to %1. That is fine.</source>
        <translation>Sie, oder der Desktop für Sie, haben den Zugriff abgelehnt (%1). Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>There was nothing of this account in %1.</source>
        <translation>Zu diesem Konto war nichts gespeichert in: %1.</translation>
    </message>
    <message>
        <source>There is no password for this account in %1.</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert in: %1.</translation>
    </message>
    <message>
        <source>No answer for %1 from %2.</source>
        <comment>time, keychain</comment>
        <translation>%1 lang keine Antwort von: %2.</translation>
    </message>
    <message>
        <source>You did not wait for %1.</source>
        <translation>Sie haben die Antwort nicht abgewartet von: %1.</translation>
    </message>
    <message>
        <source>This did not work: %1.</source>
        <translation>Das hat nicht funktioniert: %1.</translation>
    </message>
    <message>
        <source>This did not work: %1. It says: “%2”</source>
        <translation>Das hat nicht funktioniert: %1. Die Meldung: „%2“</translation>
    </message>
    <message>
        <source>Keep the sign-in in %1</source>
        <comment>a keychain</comment>
        <translation>Speichern der Anmeldung in: %1</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Use %1, port %2: it is encrypted from the first byte.</source>
        <translation>Verwenden Sie %1, Port %2: verschlüsselt ab dem ersten Byte.</translation>
    </message>
    <message>
        <source>Use %1, port %2 with STARTTLS: encrypted before you sign in.</source>
        <translation>Verwenden Sie %1, Port %2 mit STARTTLS: verschlüsselt, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>No usable mail server is known yet.</source>
        <translation>Noch ist kein brauchbarer Mailserver bekannt.</translation>
    </message>
    <message>
        <source>Stopped before a usable mail server was found.</source>
        <translation>Angehalten, bevor ein brauchbarer Mailserver gefunden war.</translation>
    </message>
    <message>
        <source>The time was too short for an answer.</source>
        <translation>Die Zeit war für eine Antwort zu kurz.</translation>
    </message>
    <message>
        <source>No usable mail server was found.</source>
        <translation>Es wurde kein brauchbarer Mailserver gefunden.</translation>
    </message>
    <message>
        <source>Signing in there needs a mail program that can do %1.</source>
        <comment>ways to sign in</comment>
        <translation>Zur Anmeldung braucht es dort ein Mailprogramm, das %1 beherrscht.</translation>
    </message>
    <message>
        <source>No mail server was tried.</source>
        <translation>Kein Mailserver wurde geprüft.</translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <comment>a list of host:port</comment>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>your whole mail address</source>
        <translation>Ihre vollständige Mail-Adresse</translation>
    </message>
    <message>
        <source>the part of your address before the @</source>
        <translation>der Teil Ihrer Adresse vor dem @</translation>
    </message>
    <message>
        <source>the one that your provider gave you</source>
        <translation>der, den Sie von Ihrem Anbieter erhalten haben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, after encryption</source>
        <comment>ways to sign in</comment>
        <translation>%1, nach der Verschlüsselung</translation>
    </message>
    <message>
        <source>Nothing is lost: once there is a network, the same search can be run again.</source>
        <translation>Nichts ist verloren: Sobald es ein Netzwerk gibt, lässt sich dieselbe Suche wiederholen.</translation>
    </message>
    <message>
        <source>Search again and let it finish, or enter your provider&apos;s server for outgoing mail by hand.</source>
        <translation>Suchen Sie noch einmal bis zum Ende, oder tragen Sie den Server Ihres Anbieters für ausgehende Mail von Hand ein.</translation>
    </message>
    <message>
        <source>Check the address, or enter your provider&apos;s server for outgoing mail by hand.</source>
        <translation>Prüfen Sie die Adresse, oder tragen Sie den Server Ihres Anbieters für ausgehende Mail von Hand ein.</translation>
    </message>
    <message>
        <source>If your provider names another server for outgoing mail, enter that one; it is then tried without any search.</source>
        <translation>Wenn Ihr Anbieter einen anderen Server für ausgehende Mail nennt, tragen Sie diesen ein; er wird dann ohne Suche geprüft.</translation>
    </message>
    <message>
        <source>%1, port %2 was found and proved its name. %3</source>
        <comment>%3: a question</comment>
        <translation>%1, Port %2 wurde gefunden und hat seinen Namen nachgewiesen. %3</translation>
    </message>
    <message>
        <source>It signs in only with a Windows or Kerberos account of its organisation (%1), not with a password that any mail program can send. Ask the administrator.</source>
        <comment>ways to sign in</comment>
        <translation>Er nimmt nur ein Windows- oder Kerberos-Konto seiner Organisation an (%1), kein Passwort, das jedes Mailprogramm senden kann. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>%1 does not take the mailbox&apos;s password: sign in on its own page (OAuth 2.0), or with an app password that you make there for the mail program.</source>
        <translation>%1 nimmt das Passwort des Postfachs nicht an: Melden Sie sich auf der Seite des Anbieters an (OAuth 2.0) oder mit einem App-Passwort, das Sie dort für das Mailprogramm anlegen.</translation>
    </message>
    <message>
        <source>%1 does not take the mailbox&apos;s password: the mail program must sign in on its own page (OAuth 2.0).</source>
        <translation>%1 nimmt das Passwort des Postfachs nicht an: Das Mailprogramm muss sich auf der Seite des Anbieters anmelden (OAuth 2.0).</translation>
    </message>
    <message>
        <source>%1 does not take the mailbox&apos;s password: make an app password for the mail program on its page.</source>
        <translation>%1 nimmt das Passwort des Postfachs nicht an: Legen Sie auf der Seite des Anbieters ein App-Passwort für das Mailprogramm an.</translation>
    </message>
    <message>
        <source>%1 does not take the mailbox&apos;s password: it issues a password of its own for mail programs (often called an authorization code).</source>
        <translation>%1 nimmt das Passwort des Postfachs nicht an: Für Mailprogramme gibt der Anbieter ein eigenes Passwort aus (oft Autorisierungscode genannt).</translation>
    </message>
    <message>
        <source>%1 Its help page is %2.</source>
        <comment>%1: a sentence</comment>
        <translation>%1 Die Hilfeseite ist %2.</translation>
    </message>
    <message>
        <source>%1 wants the mail program to sign in on its own page (OAuth 2.0); the mailbox&apos;s password works only where the administrator allows it.</source>
        <translation>%1 will, dass sich das Mailprogramm auf der Seite des Anbieters anmeldet (OAuth 2.0); das Passwort des Postfachs funktioniert nur, wo die Administration es erlaubt.</translation>
    </message>
</context>
<context>
    <name>WaitingLane</name>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>Port %1: waiting for a server&apos;s name.</source>
        <translation>Port %1: wartet auf den Namen eines Servers.</translation>
    </message>
</context>
<context>
    <name>WindowOptionWords</name>
    <message>
        <source>Finds, explains and proves a mailbox&apos;s outgoing-mail settings.</source>
        <translation>Findet, erklärt und prüft die Einstellungen für die ausgehende Mail eines Postfachs.</translation>
    </message>
    <message>
        <source>Walk through it all without a mail account.</source>
        <translation>Alles ohne Mailkonto durchspielen.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s world, as mailberth-cli lists.</source>
        <translation>Die Welt der Vorführung, wie mailberth-cli sie aufführt.</translation>
    </message>
    <message>
        <source>Words in this language, as in de or pt_BR.</source>
        <translation>Texte in dieser Sprache, zum Beispiel de oder pt_BR.</translation>
    </message>
    <message>
        <source>The mail address to begin with.</source>
        <translation>Die Mail-Adresse für den Anfang.</translation>
    </message>
    <message>
        <source>Neither remember servers nor use those remembered before.</source>
        <translation>Server weder merken noch zuvor gemerkte verwenden.</translation>
    </message>
</context>
<context>
    <name>WordNeeded</name>
    <message>
        <source>Nobody chose %1, so it gets no password, and no settings name it. If you know that it sends your mail, say so:</source>
        <translation>Niemand hat %1 ausgesucht; deshalb bekommt er kein Passwort und steht in keinen Einstellungen. Wissen Sie, dass er Ihre E-Mail sendet, dann sagen Sie es:</translation>
    </message>
    <message>
        <source>  --accept-host %1   if the search finds it again</source>
        <translation>  --accept-host %1   wenn die Suche ihn wieder findet</translation>
    </message>
    <message>
        <source>  --server %1   this server, without a search</source>
        <translation>  --server %1   dieser Server, ohne Suche</translation>
    </message>
</context>
<context>
    <name>mailberth::AccountFlow</name>
    <message>
        <source>Mailberth test %1</source>
        <comment>a time of day</comment>
        <translation>Mailberth-Test %1</translation>
    </message>
</context>
<context>
    <name>mailberth::AddressPage</name>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>Do not ask &amp;Mozilla</source>
        <translation>&amp;Mozilla nicht fragen</translation>
    </message>
    <message>
        <source>I already &amp;know my server</source>
        <translation>&amp;Ich kenne meinen Server schon</translation>
    </message>
    <message>
        <source>Which mailbox should send?</source>
        <translation>Welches Postfach soll senden?</translation>
    </message>
    <message>
        <source>Mailberth finds the way your mail leaves. It needs no password for that.</source>
        <translation>Mailberth findet den Weg, auf dem Ihre Mail hinausgeht. Ein Passwort braucht es dafür nicht.</translation>
    </message>
    <message>
        <source>The address can be read</source>
        <translation>Die Adresse ist lesbar</translation>
    </message>
    <message>
        <source>Recipients see it. Leave it empty if you only want to look.</source>
        <translation>Empfänger sehen ihn. Lassen Sie das Feld leer, wenn Sie nur nachsehen wollen.</translation>
    </message>
    <message>
        <source>Mail &amp;address</source>
        <translation>Mail-&amp;Adresse</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>465 and 587, to compare</source>
        <translation>465 und 587, zum Vergleich</translation>
    </message>
    <message>
        <source>TLS from the first byte (SSL/TLS)</source>
        <translation>TLS ab dem ersten Byte (SSL/TLS)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>Taken from what you pasted.</source>
        <translation>Aus dem eingefügten Text übernommen.</translation>
    </message>
    <message>
        <source>&amp;Use as server</source>
        <translation>Als Server n&amp;utzen</translation>
    </message>
    <message>
        <source>Fo&amp;rget servers</source>
        <translation>Server &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>mailberth::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>mailberth::DetailsPanel</name>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>Als Te&amp;xt speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>mailberth::DonePage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>A&amp;lles kopieren</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Find a&amp;gain</source>
        <translation>E&amp;rneut suchen</translation>
    </message>
    <message>
        <source>Another &amp;address…</source>
        <translation>Andere &amp;Adresse…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Type them into your mail program, where it asks for outgoing mail (SMTP).</source>
        <translation>Tragen Sie sie in Ihrem Mailprogramm ein, beim Postausgangsserver (SMTP).</translation>
    </message>
    <message>
        <source>The server and its encryption are proven. Signing in was not tried yet: your mail program will ask for the password.</source>
        <translation>Der Server und seine Verschlüsselung sind nachgewiesen. Die Anmeldung wurde noch nicht versucht: Ihr Mailprogramm wird nach dem Passwort fragen.</translation>
    </message>
    <message>
        <source>The settings for %1</source>
        <translation>Die Einstellungen für %1</translation>
    </message>
    <message>
        <source>The settings of this server</source>
        <translation>Die Einstellungen dieses Servers</translation>
    </message>
    <message>
        <source>Signed in, and the server has taken a test message. Look into %1 for &quot;%2&quot;.</source>
        <comment>a mailbox; a message&apos;s subject</comment>
        <translation>Angemeldet, und der Server hat eine Testnachricht angenommen. Suchen Sie in %1 nach &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The server, its encryption and signing in are proven. No test message was sent.</source>
        <translation>Der Server, seine Verschlüsselung und die Anmeldung sind nachgewiesen. Es wurde keine Testnachricht gesendet.</translation>
    </message>
</context>
<context>
    <name>mailberth::ErrorTextWindow</name>
    <message>
        <source>An error message</source>
        <translation>Eine Fehlermeldung</translation>
    </message>
    <message>
        <source>The error message</source>
        <translation>Die Fehlermeldung</translation>
    </message>
    <message>
        <source>Paste the text that your program shows, or its log.</source>
        <translation>Fügen Sie den Text ein, den Ihr Programm zeigt, oder sein Protokoll.</translation>
    </message>
    <message>
        <source>There is a password or key in this text. Take it out before you show the text to anybody.</source>
        <translation>In diesem Text steht ein Passwort oder ein Schlüssel. Nehmen Sie es heraus, bevor Sie den Text jemandem zeigen.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer.</source>
        <translation>Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What does the message say?</source>
        <translation>Was sagt die Meldung?</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
</context>
<context>
    <name>mailberth::HandOverPanel</name>
    <message>
        <source>Put it into a mail program. Each shows what it will write, and where, before it writes.</source>
        <translation>Übergeben Sie sie an ein Mailprogramm. Jedes zeigt vor dem Schreiben, was es wohin schreibt.</translation>
    </message>
</context>
<context>
    <name>mailberth::HandOverPreview</name>
    <message>
        <source>C&amp;opy this</source>
        <translation>Dies k&amp;opieren</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>Angezeigtes</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;m</translation>
    </message>
    <message>
        <source>Sa&amp;ve this…</source>
        <translation>Dies &amp;speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>mailberth::HelpWindow</name>
    <message>
        <source>About the two ports</source>
        <translation>Über die beiden Ports</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation>Öffnet sich im Webbrowser</translation>
    </message>
    <message>
        <source>An &amp;error message…</source>
        <translation>&amp;Eine Fehlermeldung…</translation>
    </message>
</context>
<context>
    <name>mailberth::LaneCard</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Port %1, %2</source>
        <translation>Port %1, %2</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, empfohlen</translation>
    </message>
</context>
<context>
    <name>mailberth::LanesView</name>
    <message>
        <source>The roads to the mail server</source>
        <translation>Die Wege zum Mailserver</translation>
    </message>
</context>
<context>
    <name>mailberth::LeaveQuestion</name>
    <message>
        <source>Sta&amp;y</source>
        <translation>&amp;Hierbleiben</translation>
    </message>
    <message>
        <source>Leave Mailberth? What was found is not kept.</source>
        <translation>Mailberth verlassen? Was gefunden wurde, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
</context>
<context>
    <name>mailberth::PasswordField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Das Passwort anzeigen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>A blank around what you pasted was left out.</source>
        <translation>Ein Leerzeichen am Rand des eingefügten Textes wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>mailberth::ProviderPageBox</name>
    <message>
        <source>Sign in with your b&amp;rowser…</source>
        <translation>&amp;Im Browser anmelden…</translation>
    </message>
    <message>
        <source>Sign in from another de&amp;vice…</source>
        <translation>An einem anderen &amp;Gerät anmelden…</translation>
    </message>
    <message>
        <source>Open on any device</source>
        <translation>An einem beliebigen Gerät öffnen</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>und eingeben</translation>
    </message>
    <message>
        <source>Sign in as last &amp;time</source>
        <translation>W&amp;ie zuletzt anmelden</translation>
    </message>
</context>
<context>
    <name>mailberth::ProviderQuestion</name>
    <message>
        <source>&amp;Yes, it is</source>
        <translation>Ja, &amp;er ist es</translation>
    </message>
    <message>
        <source>&amp;No, enter server…</source>
        <translation>&amp;Nein, Server eintragen…</translation>
    </message>
    <message>
        <source>In the letters of the Internet: %1</source>
        <translation>In den Buchstaben des Internets: %1</translation>
    </message>
    <message>
        <source>Say yes only if you know it: from a contract, a bill, or the person who looks after your mail.</source>
        <translation>Sagen Sie nur Ja, wenn Sie ihn kennen: aus einem Vertrag, von einer Rechnung oder von der Person, die sich um Ihre Mail kümmert.</translation>
    </message>
</context>
<context>
    <name>mailberth::ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Find a&amp;gain</source>
        <translation>E&amp;rneut suchen</translation>
    </message>
    <message>
        <source>&amp;Why this one?</source>
        <translation>War&amp;um dieser Weg?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Enter a server…</source>
        <translation>&amp;Server eintragen…</translation>
    </message>
    <message>
        <source>About the two &amp;ports</source>
        <translation>Über die beiden &amp;Ports</translation>
    </message>
    <message>
        <source>&amp;RFC 8314</source>
        <translation>RF&amp;C 8314</translation>
    </message>
    <message>
        <source>Opens the standard in the web browser</source>
        <translation>Öffnet den Standard im Webbrowser</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>To send it to whoever can help</source>
        <translation>Zum Weitergeben an jemanden, der helfen kann</translation>
    </message>
</context>
<context>
    <name>mailberth::SearchingPage</name>
    <message>
        <source>Finding the settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Find a&amp;gain</source>
        <translation>E&amp;rneut suchen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks.</source>
        <comment>%1: how many have ended</comment>
        <translation>
            <numerusform>%1 von %n Prüfung.</numerusform>
            <numerusform>%1 von %n Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on; the comparison follows.</source>
        <translation>Sie können fortfahren; der Vergleich folgt.</translation>
    </message>
</context>
<context>
    <name>mailberth::ServerText</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>mailberth::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhalte&amp;n</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>How to &amp;make one</source>
        <translation>So le&amp;gen Sie eines an</translation>
    </message>
    <message>
        <source>Opens the provider&apos;s page in the web browser</source>
        <translation>Öffnet die Seite des Anbieters im Webbrowser</translation>
    </message>
    <message>
        <source>My provider wants an &amp;app password</source>
        <translation>Mein Anbieter &amp;verlangt ein App-Passwort</translation>
    </message>
    <message>
        <source>&amp;Unlock and keep</source>
        <translation>&amp;Entsperren und speichern</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Go on without keeping</source>
        <translation>O&amp;hne Speichern fortfahren</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>Wieder entfer&amp;nen</translation>
    </message>
    <message>
        <source>Your desktop asks for the keyring&apos;s own password.</source>
        <translation>Ihr Desktop fragt nach dem eigenen Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Asks the keychain once more.</source>
        <translation>Fragt den Schlüsselbund noch einmal.</translation>
    </message>
    <message>
        <source>Mail programs will ask you once.</source>
        <translation>Mailprogramme werden Sie einmal fragen.</translation>
    </message>
    <message>
        <source>Takes the password out of the keychain again.</source>
        <translation>Nimmt das Passwort wieder aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Go on with&amp;out signing in</source>
        <translation>&amp;Ohne Anmeldung fortfahren</translation>
    </message>
    <message>
        <source>Do not wai&amp;t</source>
        <translation>Ni&amp;cht warten</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>&amp;Try as %1</source>
        <translation>&amp;Mit %1 versuchen</translation>
    </message>
    <message>
        <source>The usual form here.</source>
        <translation>Die hier übliche Form.</translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <translation>Auch möglich: %1</translation>
    </message>
    <message>
        <source>%1 wants a password made for mail programs here, not the one for its web page. You make it there and paste it here.</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 verlangt hier ein eigens für Mailprogramme angelegtes Passwort, nicht das für die Website. Sie legen es dort an und fügen es hier ein.</translation>
    </message>
    <message>
        <source>Where signing in on the web needs a second step, such as a code on the phone, providers mostly want a password made for mail programs here. You make it on your provider&apos;s page and paste it here.</source>
        <translation>Wo die Anmeldung im Web einen zweiten Schritt braucht, etwa einen Code auf dem Telefon, verlangen Anbieter hier meist ein eigens für Mailprogramme angelegtes Passwort. Sie legen es auf der Seite Ihres Anbieters an und fügen es hier ein.</translation>
    </message>
    <message>
        <source>Waiting for your desktop&apos;s window… %1 s</source>
        <translation>Warten auf das Fenster Ihres Desktops… %1 s</translation>
    </message>
    <message>
        <source>Waiting for the keychain… %1 s</source>
        <translation>Warten auf den Schlüsselbund… %1 s</translation>
    </message>
    <message>
        <source>Leave empty to use the one in %1</source>
        <comment>a keychain</comment>
        <translation>Leer lassen für das gespeicherte: %1</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>S&amp;end it without the blanks</source>
        <translation>O&amp;hne die Leerzeichen senden</translation>
    </message>
    <message>
        <source>S&amp;ign in by %1</source>
        <translation>M&amp;it %1 anmelden</translation>
    </message>
</context>
<context>
    <name>mailberth::TestMessagePage</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Bet&amp;reff</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Server accepts you as sender</source>
        <translation>Server akzeptiert Sie als Absender</translation>
    </message>
    <message>
        <source>Server accepts the recipient</source>
        <translation>Server akzeptiert den Empfänger</translation>
    </message>
    <message>
        <source>Message handed over</source>
        <translation>Nachricht übergeben</translation>
    </message>
    <message>
        <source>the server&apos;s reply</source>
        <translation>die Antwort des Servers</translation>
    </message>
    <message>
        <source>The message as it arrived</source>
        <translation>Die Nachricht, wie sie ankam</translation>
    </message>
    <message>
        <source>The message in the demonstration&apos;s bo&amp;x</source>
        <translation>Die Nachricht im Postfach der &amp;Vorführung</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Die Testnachricht wird gesendet…</translation>
    </message>
    <message>
        <source>Send yourself a test message?</source>
        <translation>Sich selbst eine Testnachricht senden?</translation>
    </message>
    <message>
        <source>From %1, once, with the settings that were just proven.</source>
        <translation>Von %1, einmal, mit den gerade nachgewiesenen Einstellungen.</translation>
    </message>
</context>
<context>
    <name>mailberth::Wizard</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Copy settings</source>
        <translation>Einstellungen &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Find settings</source>
        <translation>&amp;Einstellungen suchen</translation>
    </message>
    <message>
        <source>Mailberth: %1 of %2</source>
        <translation>Mailberth: %1 von %2</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>Anme&amp;lden…</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>Anme&amp;lden</translation>
    </message>
    <message>
        <source>Send test m&amp;essage</source>
        <translation>&amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Error messa&amp;ge…</source>
        <translation>Fehlermeldun&amp;g…</translation>
    </message>
</context>
<context>
    <name>mailberth::app::CredentialSource</name>
    <message>
        <source>Password for %1: </source>
        <comment>a server</comment>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>Standard input holds no password.</source>
        <translation>Die Standardeingabe enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The password on standard input is too long: %1 bytes are the most.</source>
        <translation>Das Passwort auf der Standardeingabe ist zu lang: Höchstens %1 Bytes sind möglich.</translation>
    </message>
    <message>
        <source>This build of Mailberth knows no keychain.</source>
        <translation>Dieser Build von Mailberth kennt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Give the password on standard input, with --password-stdin.</source>
        <translation>Geben Sie das Passwort auf der Standardeingabe an, mit --password-stdin.</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to on a provider&apos;s page.</source>
        <translation>Bei %1 kann man sich nicht auf der Seite eines Anbieters anmelden.</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer:</source>
        <translation>Öffnen Sie diese Seite in einem Browser auf diesem Computer:</translation>
    </message>
</context>
<context>
    <name>mailberth::app::Program</name>
    <message>
        <source>There are no words in the language &quot;%1&quot; yet; these are English.</source>
        <translation>In der Sprache &quot;%1&quot; gibt es noch keine Texte; diese sind englisch.</translation>
    </message>
    <message>
        <source>The demonstration could not start on this computer: %1</source>
        <translation>Die Vorführung konnte auf diesem Computer nicht starten: %1</translation>
    </message>
    <message>
        <source>The file of authorities %1 cannot be read: %2.</source>
        <translation>Die Datei mit Zertifizierungsstellen %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The file of authorities %1 holds no certificate (PEM).</source>
        <translation>Die Datei mit Zertifizierungsstellen %1 enthält kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>A password is needed: give it on standard input, with --password-stdin, or take the one that was kept, with --password-from-keychain.</source>
        <translation>Ein Passwort wird gebraucht: Geben Sie es auf der Standardeingabe an, mit --password-stdin, oder nehmen Sie das gespeicherte, mit --password-from-keychain.</translation>
    </message>
    <message>
        <source>The user name is one that only your provider knows: give it with --username.</source>
        <translation>Der Benutzername ist einer, den nur Ihr Anbieter kennt: Geben Sie ihn mit --username an.</translation>
    </message>
    <message>
        <source>%1 does not offer %2. It offers: %3.</source>
        <comment>a server, a way to sign in, other ways</comment>
        <translation>%1 bietet %2 nicht an. Angeboten wird: %3.</translation>
    </message>
    <message>
        <source>To try that, once more: add --mechanism %1</source>
        <translation>Um das zu versuchen, noch einmal mit --mechanism %1</translation>
    </message>
</context>
</TS>
