<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AchievementDelegate</name>
    <message>
        <source>This record has an error. The details say which field and what would be right.</source>
        <translation>このレコードにはエラーがあります。該当するフィールドと正しい内容は、詳細で確認できます。</translation>
    </message>
    <message>
        <source>This record has a warning. The details say which field and what would be right.</source>
        <translation>このレコードには警告があります。該当するフィールドと正しい内容は、詳細で確認できます。</translation>
    </message>
</context>
<context>
    <name>AchievementModel</name>
    <message>
        <source>%1 UTC (stored as %2)</source>
        <extracomment>Tool tip of a time. %1: date and time in UTC, %2: the number that is stored.</extracomment>
        <translation>%1 UTC (保存値: %2)</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A table of requests: milliseconds a request took.</extracomment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column: GET or POST.</extracomment>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column: the number a web service answers with, e.g. 200.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a request took.</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what came of a request.</extracomment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Nothing is under way.</source>
        <translation>実行中の処理はありません。</translation>
    </message>
    <message>
        <source>%1, ended at %2</source>
        <extracomment>%1: a task, e.g. Fetch from https://…; %2: time of day, with seconds.</extracomment>
        <translation>%1（%2 に終了）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; what has come so far is kept</source>
        <translation>停止します。これまでに届いた内容は保持されます</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a person&apos;s name.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Comparing the change set with this catalog…</source>
        <translation>変更セットをこのカタログと比較しています…</translation>
    </message>
    <message>
        <source>The change set is empty: there is nothing to apply.</source>
        <translation>変更セットは空です。適用するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) will be applied.</source>
        <translation>
            <numerusform>%Ln 件の変更を適用します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are there already.</source>
        <translation>
            <numerusform>%Ln 件はすでに反映されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) meet something else here and stay as they are.</source>
        <translation>
            <numerusform>%Ln 件はここでの値が異なるため、そのままにします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) find no record here.</source>
        <translation>
            <numerusform>%Ln 件は対象のレコードがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This catalog is open for reading only, so nothing can be applied.</source>
        <translation>このカタログは読み取り専用で開いているため、適用できません。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Apply what applies; it can be taken back with Undo</source>
        <translation>適用できるものを適用します。「元に戻す」で取り消せます</translation>
    </message>
    <message>
        <source>There is nothing that would be applied</source>
        <translation>適用されるものはありません</translation>
    </message>
    <message>
        <source>Apply a change set</source>
        <translation>変更セットを適用</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <extracomment>A choice of rows. %1: their number.</extracomment>
        <translation>すべての項目 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows. %1: a state, e.g. Conflict. %2: their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CatalogDialogs</name>
    <message>
        <source>Catalogs (*.achievements)</source>
        <translation>カタログ (*.achievements)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>JSON array (*.json)</source>
        <translation>JSON 配列 (*.json)</translation>
    </message>
    <message>
        <source>NDJSON, one achievement a line (*.ndjson)</source>
        <translation>NDJSON、1 行に 1 実績 (*.ndjson)</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>新しいカタログ</translation>
    </message>
    <message>
        <source>Open a catalog</source>
        <translation>カタログを開く</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルのインポート</translation>
    </message>
    <message>
        <source>Export achievements</source>
        <translation>実績のエクスポート</translation>
    </message>
    <message>
        <source>About Achievement Curator</source>
        <translation>Achievement Curator について</translation>
    </message>
    <message>
        <source>Achievement Curator %1 keeps a games database right: browse, check and correct achievement records. It is free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1: version number.</extracomment>
        <translation>Achievement Curator %1 は、実績レコードを閲覧、確認、修正して、ゲームデータベースを正しく保つためのソフトウェアです。GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>表計算用 CSV (*.csv)</translation>
    </message>
    <message>
        <source>Change set, to apply elsewhere (*.changes.json)</source>
        <translation>変更セット、別の場所で適用 (*.changes.json)</translation>
    </message>
    <message>
        <source>Report of the changes, to read (*.md)</source>
        <translation>変更のレポート、閲覧用 (*.md)</translation>
    </message>
    <message>
        <source>Change sets (*.json)</source>
        <translation>変更セット (*.json)</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>変更をエクスポート</translation>
    </message>
    <message>
        <source>Apply a change set</source>
        <translation>変更セットを適用</translation>
    </message>
    <message>
        <source>Achievements (*.json *.ndjson *.jsonl *.csv *.tsv *.txt *.vdf)</source>
        <translation>実績 (*.json *.ndjson *.jsonl *.csv *.tsv *.txt *.vdf)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーを読み込む</translation>
    </message>
    <message>
        <source>Save what was rejected</source>
        <translation>除外されたものを保存</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>(not set)</source>
        <translation>(未設定)</translation>
    </message>
</context>
<context>
    <name>ChangeListModel</name>
    <message>
        <source>Will be applied</source>
        <translation>適用する</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The record is as the change set expects it.</source>
        <translation>レコードは変更セットの想定どおりです。</translation>
    </message>
    <message>
        <source>The record is gone already, so there is nothing to do.</source>
        <translation>レコードはすでにないため、何もする必要はありません。</translation>
    </message>
    <message>
        <source>The value after the change is there already, so there is nothing to do.</source>
        <translation>変更後の値がすでに入っているため、何もする必要はありません。</translation>
    </message>
    <message>
        <source>The record would become larger than 1 MiB. It stays as it is.</source>
        <translation>レコードが 1 MiB を超えるため、そのままにします。</translation>
    </message>
    <message>
        <source>The record is not as the change set expects it, so it is not deleted.</source>
        <translation>レコードが変更セットの想定と異なるため、削除しません。</translation>
    </message>
    <message>
        <source>The value here is neither the one before the change nor the one after it. It stays as it is.</source>
        <translation>ここの値は変更前とも変更後とも異なるため、そのままにします。</translation>
    </message>
    <message>
        <source>The record was deleted here. Restore it first, if it should be changed.</source>
        <translation>レコードはここで削除されています。変更するには、まず復元してください。</translation>
    </message>
    <message>
        <source>There is no such record in this catalog, or it has another ID by now.</source>
        <translation>このカタログにそのレコードはないか、ID が変わっています。</translation>
    </message>
    <message>
        <source>A record with this ID was deleted here. It stays as it is.</source>
        <translation>この ID のレコードはここで削除されています。そのままにします。</translation>
    </message>
    <message>
        <source>Another record has this ID already. It stays as it is.</source>
        <translation>別のレコードがこの ID を使っています。そのままにします。</translation>
    </message>
    <message>
        <source>Only how it is written</source>
        <translation>表記のみ</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新しいレコード</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>レコードを削除</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>In a table of changes: the field is not there now.</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Here now</source>
        <extracomment>Column: the value that a record has at present in this catalog.</extracomment>
        <translation>現在の値</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>Changes to achievements</source>
        <translation>実績の変更</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作成者: %1</translation>
    </message>
    <message>
        <source>Made: %1 UTC</source>
        <translation>作成: %1 UTC</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Number of records in a table of a report: added by a change set.</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>only how it is written</source>
        <translation>表記のみ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>A catalog, or a file of records.</source>
        <translation>カタログ、またはレコードのファイル。</translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation>書き出すファイル。省略時は標準出力。</translation>
    </message>
    <message>
        <source>What the change set is for.</source>
        <translation>変更セットの目的。</translation>
    </message>
    <message>
        <source>Who made the changes.</source>
        <translation>変更した人。</translation>
    </message>
    <message>
        <source>A change set.</source>
        <translation>変更セット。</translation>
    </message>
    <message>
        <source>An existing catalog.</source>
        <translation>既存のカタログ。</translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation>何が行われるかだけを表示します。</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>(not read)</source>
        <extracomment>A choice for a column of a table.</extracomment>
        <translation>(読まない)</translation>
    </message>
    <message>
        <source>Other members (JSON)</source>
        <extracomment>A choice for a column of a table: members of records that have no column of their own.</extracomment>
        <translation>その他の項目 (JSON)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Lists the problems of every record.</source>
        <translation>すべてのレコードの問題を一覧表示します。</translation>
    </message>
    <message>
        <source>Runs a service with sample achievements on this computer.</source>
        <translation>サンプルの実績を提供するサービスをこのコンピューターで実行します。</translation>
    </message>
    <message>
        <source>Finds records by words, &quot;phrases&quot; and fields such as source:steam; an empty query finds all.</source>
        <translation>単語、&quot;語句&quot;、source:steam のような項目でレコードを検索します。空の検索はすべてを見つけます。</translation>
    </message>
    <message>
        <source>Fetches the achievements of a service into a catalog, all or narrowed.</source>
        <translation>サービスの実績をすべて、または絞り込んでカタログに取得します。</translation>
    </message>
    <message>
        <source>Writes records, in JSON each byte as it is in the catalog.</source>
        <translation>レコードを書き出します。JSON ではカタログのバイトのままです。</translation>
    </message>
    <message>
        <source>Writes a change set that leads from one catalog or file to another.</source>
        <translation>あるカタログまたはファイルから別のものへの変更セットを書き出します。</translation>
    </message>
    <message>
        <source>Applies a change set where the records are as it expects, and lists the rest.</source>
        <translation>レコードが想定どおりの箇所に変更セットを適用し、残りを一覧にします。</translation>
    </message>
    <message>
        <source>Writes a change set as a page for people.</source>
        <translation>変更セットを人が読めるページとして書き出します。</translation>
    </message>
    <message>
        <source>Reads records (IGDB JSON, CSV) into a catalog, or merges the definitions of a store.</source>
        <translation>レコード (IGDB JSON、CSV) をカタログに読み込むか、ストアの定義を統合します。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&quot;%1&quot; is no format of this command.</source>
        <translation>&quot;%1&quot; はこのコマンドで使用できる形式ではありません。</translation>
    </message>
    <message>
        <source>An existing catalog.</source>
        <translation>既存のカタログ。</translation>
    </message>
    <message>
        <source>Only records that match.</source>
        <translation>一致するレコードのみ。</translation>
    </message>
    <message>
        <source>The file to write; without it, standard output.</source>
        <translation>書き込み先のファイル。省略すると標準出力。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln achievement(s).</source>
        <translation>
            <numerusform>実績 %Ln 件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the number of records.</source>
        <translation>レコード数のみ。</translation>
    </message>
    <message>
        <source>table (tab-separated columns) or ndjson (a record a line).</source>
        <translation>table (タブ区切りの列) または ndjson (1 行に 1 レコード)。</translation>
    </message>
    <message>
        <source>A catalog, or a file of records.</source>
        <translation>カタログ、またはレコードのファイル。</translation>
    </message>
    <message>
        <source>text (a line a problem) or json.</source>
        <translation>text (1 行に 1 件の問題) または json。</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot; and fields such as source:steam; empty finds all.</source>
        <translation>単語、&quot;語句&quot;、source:steam のような項目。空ならすべて。</translation>
    </message>
    <message>
        <source>json (an array), ndjson (a record a line), csv; changes (what differs here, to apply elsewhere) or report (the same for people).</source>
        <translation>json(配列)、ndjson(1 行に 1 レコード)、csv、changes(ここでの変更。別の場所で適用できます)、report(その読みやすい形)。</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>It works: the service answers.</source>
        <translation>接続できました。サービスが応答しています。</translation>
    </message>
    <message>
        <source>This is no address of a service. It begins with https:// (or http://) and names a host.</source>
        <translation>サービスのアドレスではありません。https:// (または http://) で始まり、ホスト名を含みます。</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address; the key has a field of its own.</source>
        <translation>アドレスに名前とパスワードを入れないでください。キーには専用の欄があります。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>接続には名前が必要です。</translation>
    </message>
    <message>
        <source>Two connections are named “%1”. Give one of them another name.</source>
        <extracomment>%1: name of a connection.</extracomment>
        <translation>「%1」という名前の接続が 2 つあります。片方の名前を変えてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a connection. %2: what is wrong, a whole sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Sends one small question with this address and these secrets</source>
        <translation>このアドレスと認証情報で小さな問い合わせを 1 つ送ります</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Generation</source>
        <translation>世代(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>クライアント ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;oken address</source>
        <translation>トークンのアドレス(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;quests a second</source>
        <translation>1 秒あたりの要求数(&amp;Q)</translation>
    </message>
    <message>
        <source>O&amp;pen at once</source>
        <translation>同時に開く数(&amp;P)</translation>
    </message>
    <message>
        <source>Version 2: pages by address</source>
        <translation>バージョン 2: アドレスでページ指定</translation>
    </message>
    <message>
        <source>Version 3: Apicalypse, user key</source>
        <translation>バージョン 3: Apicalypse、ユーザーキー</translation>
    </message>
    <message>
        <source>Version 4: Apicalypse, Twitch credentials</source>
        <translation>バージョン 4: Apicalypse、Twitch の認証情報</translation>
    </message>
    <message>
        <source>Leave empty if the service wants none</source>
        <translation>サービスが求めない場合は空のまま</translation>
    </message>
    <message>
        <source>The secret of the client, not an access token</source>
        <translation>クライアントのシークレット。アクセストークンではありません</translation>
    </message>
    <message>
        <source>The service&apos;s limit; 0: as fast as they go</source>
        <translation>サービスの上限。0 は無制限</translation>
    </message>
    <message>
        <source>Requests under way at the same time</source>
        <translation>同時に進行する要求の数</translation>
    </message>
    <message>
        <source>Keys and secrets are kept in this computer&apos;s keychain.</source>
        <translation>キーとシークレットはこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used: keys and secrets are kept only until the program ends, and written to no file.</source>
        <translation>このコンピューターには使えるキーチェーンがありません。キーとシークレットはプログラム終了まで保持され、ファイルには書き込まれません。</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>was: not set</source>
        <translation>元の値: 未設定</translation>
    </message>
    <message>
        <source>was: %1</source>
        <extracomment>Under a changed value. %1: what the source says.</extracomment>
        <translation>元の値: %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 (from the service’s image %2)</source>
        <extracomment>Where the picture of an icon lies that the record has only a number or an id of. %1: the address, %2: that number or id.</extracomment>
        <translation>%1(サービスの画像 %2 より)</translation>
    </message>
    <message>
        <source>A picture in this catalog only</source>
        <translation>このカタログだけの画像</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Select an achievement to see it here with its icon, all fields and what is wrong with it.</source>
        <translation>実績を選択すると、アイコン、すべてのフィールド、問題点がここに表示されます。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Edit this achievement (Enter)</source>
        <translation>この実績を編集 (Enter)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The size of a picture. %1: width, %2: height.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 declared, %2 fetched</source>
        <extracomment>Sizes of the icon in pixels. %1: as the record says, %2: as it came.</extracomment>
        <translation>記載 %1、取得 %2</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>取得 %1</translation>
    </message>
    <message>
        <source>%1 declared</source>
        <translation>記載 %1</translation>
    </message>
    <message>
        <source>Edit this achievement</source>
        <translation>この実績を編集</translation>
    </message>
</context>
<context>
    <name>EditorDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>下書きとして保存</translation>
    </message>
    <message>
        <source>Keeps everything as it is typed; the record stays marked as a draft.</source>
        <translation>入力内容をすべてそのまま保存します。レコードは下書きのままになります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>* Mandatory</source>
        <extracomment>Under the form. The asterisk is the mark of mandatory fields.</extracomment>
        <translation>* 必須</translation>
    </message>
    <message>
        <source>Previous achievement (Alt+Up)</source>
        <translation>前の実績 (Alt+Up)</translation>
    </message>
    <message>
        <source>Previous achievement</source>
        <translation>前の実績</translation>
    </message>
    <message>
        <source>Next achievement (Alt+Down)</source>
        <translation>次の実績 (Alt+Down)</translation>
    </message>
    <message>
        <source>Next achievement</source>
        <translation>次の実績</translation>
    </message>
    <message>
        <source>Goes to the first problem.</source>
        <translation>最初の問題に移動します。</translation>
    </message>
    <message>
        <source>Every error must be corrected first; a draft can be saved at any time.</source>
        <translation>保存するには、すべてのエラーを修正する必要があります。下書きはいつでも保存できます。</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <translation>保存して閉じる (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to correct</source>
        <translation>
            <numerusform>修正が必要なエラー: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the list</source>
        <extracomment>Place of the record in the list. %1: its row, %2: number of rows.</extracomment>
        <translation>一覧にありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>New achievement[*]</source>
        <translation>新しい実績[*]</translation>
    </message>
    <message>
        <source>Duplicate of %1[*]</source>
        <translation>%1 の複製[*]</translation>
    </message>
    <message>
        <source>Edit achievement[*]</source>
        <translation>実績の編集[*]</translation>
    </message>
    <message>
        <source>Edit %1[*]</source>
        <translation>%1 の編集[*]</translation>
    </message>
    <message>
        <source>Reload, keep my changes</source>
        <extracomment>Button: reads the record again and keeps what was typed.</extracomment>
        <translation>変更を保持して再読み込み</translation>
    </message>
    <message>
        <source>This achievement has changes that are not saved.</source>
        <translation>この実績には保存されていない変更があります。</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>「%1」には保存されていない変更があります。</translation>
    </message>
    <message>
        <source>It still has errors, but it can be kept as a draft with everything typed.</source>
        <translation>まだエラーがありますが、入力内容をすべて下書きとして保存できます。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>A catalog is a file that keeps achievements and all your changes to them. Open one, make a new one, or look around in the sample.</source>
        <translation>カタログは、実績とそれに対するすべての変更を保存するファイルです。カタログを開くか、新しく作成するか、サンプルをご覧ください。</translation>
    </message>
    <message>
        <source>This catalog is empty</source>
        <translation>このカタログは空です</translation>
    </message>
    <message>
        <source>Fetch achievements from a service, import a file (or drop it here), or make the first one by hand.</source>
        <translation>サービスから実績を取得するか、ファイルをインポートするか (ここにドロップもできます)、最初の実績を手動で作成してください。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する実績はありません</translation>
    </message>
    <message>
        <source>No achievement in this catalog has all of this: %1</source>
        <extracomment>%1: what stands in the search box.</extracomment>
        <translation>このカタログには、次の条件をすべて満たす実績がありません: %1</translation>
    </message>
    <message>
        <source>The catalog could not be opened</source>
        <translation>カタログを開けませんでした</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>Unknown (%1)</source>
        <extracomment>A source, rank or region number that this program has no name for. %1: the number.</extracomment>
        <translation>不明 (%1)</translation>
    </message>
</context>
<context>
    <name>ExportChangesDialog</name>
    <message>
        <source>All changes in this catalog (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>このカタログのすべての変更 (%1)</translation>
    </message>
    <message>
        <source>Changes the search finds (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>検索で見つかった変更 (%1)</translation>
    </message>
    <message>
        <source>Changes of the selected achievements (%1)</source>
        <extracomment>A choice. %1: number of changed achievements.</extracomment>
        <translation>選択した実績の変更 (%1)</translation>
    </message>
    <message>
        <source>Change set, to apply in another catalog</source>
        <translation>変更セット(別のカタログで適用)</translation>
    </message>
    <message>
        <source>Report, to read (Markdown)</source>
        <translation>レポート(閲覧用、Markdown)</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>変更をエクスポート</translation>
    </message>
    <message>
        <source>What was edited, added or deleted here, compared with what was received, goes into one file. Whoever gets it sees every change before it is applied.</source>
        <translation>受け取った内容からここで編集・追加・削除したものを 1 つのファイルにまとめます。受け取った人は、適用前にすべての変更を確認できます。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>お名前(&amp;Y)</translation>
    </message>
    <message>
        <source>What the changes are for</source>
        <translation>変更の目的</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>空欄でも構いません</translation>
    </message>
    <message>
        <source>The name is remembered for the next time.</source>
        <translation>名前は次回のために記憶されます。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>希少度</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>未入力の項目</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <extracomment>Facet: percentages of owners. %1 and %2: where the range begins and ends.</extracomment>
        <translation>%1–%2 %</translation>
    </message>
</context>
<context>
    <name>FacetDelegate</name>
    <message numerus="yes">
        <source>%1: %Ln achievement(s)

Click (Space): only this; again: all
Ctrl+click (Ctrl+Space): also this
Middle click or Alt+click (Del): not this</source>
        <extracomment>Tool tip of a value to narrow the search down to. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1: 実績 %Ln 件

クリック (Space): これだけ。もう一度: すべて
Ctrl+クリック (Ctrl+Space): これも
中クリックまたは Alt+クリック (Del): これ以外</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A game or tag to narrow the search down to. %1: its name, %2: its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Hide these values</source>
        <translation>これらの値を隠す</translation>
    </message>
    <message>
        <source>Show these values</source>
        <translation>これらの値を表示</translation>
    </message>
    <message>
        <source>Take these values out of the search</source>
        <translation>これらの値を検索から外す</translation>
    </message>
    <message>
        <source>Clear the selection in %1</source>
        <extracomment>For screen readers. %1: a field, e.g. Source.</extracomment>
        <translation>%1 の選択を解除</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>値を探す</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>一覧の並び順</translation>
    </message>
    <message>
        <source>&amp;Most frequent first</source>
        <translation>多い順(&amp;M)</translation>
    </message>
    <message>
        <source>By &amp;number</source>
        <translation>番号順(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>名前順(&amp;N)</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message>
        <source>Show all (%1)…</source>
        <translation>すべて表示 (%1)…</translation>
    </message>
    <message>
        <source>Find a game</source>
        <translation>ゲームを探す</translation>
    </message>
</context>
<context>
    <name>FacetListView</name>
    <message>
        <source>None</source>
        <extracomment>In place of the values of a facet, of which no record has one.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>これだけ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Also this</source>
        <translation>これも(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not this</source>
        <translation>これ以外(&amp;N)</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%1, chosen, %Ln achievement(s)</source>
        <extracomment>A value that the search asks for, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1、選択中、実績 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, left out, %Ln achievement(s)</source>
        <extracomment>A value that the search leaves out, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1、除外中、実績 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln achievement(s)</source>
        <extracomment>A value that a search could ask for, read aloud. %1: its name, e.g. Steam.</extracomment>
        <translation>
            <numerusform>%1、実績 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Open a catalog to see here what is in it, and to narrow it down.</source>
        <translation>カタログを開くと、その内容がここに表示され、絞り込めます。</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Fetch achievements</source>
        <translation>実績の取得</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>A game is named by its number, e.g. 41233.</source>
        <translation>ゲームは番号で指定します (例: 41233)。</translation>
    </message>
    <message>
        <source>A date is written like 2018-06-01 or 2018-06-01T12:30.</source>
        <translation>日付は 2018-06-01 や 2018-06-01T12:30 のように書きます。</translation>
    </message>
    <message>
        <source>The condition cannot be used: %1.</source>
        <extracomment>%1: what is wrong, in English.</extracomment>
        <translation>条件を使えません: %1。</translation>
    </message>
    <message>
        <source>The achievements of a service come into this catalog. What you changed here stays yours.</source>
        <translation>サービスの実績をこのカタログに取り込みます。ここで変更した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>取得元(&amp;F)</translation>
    </message>
    <message>
        <source>Only &amp;game</source>
        <translation>ゲームのみ(&amp;G)</translation>
    </message>
    <message>
        <source>Only &amp;source</source>
        <translation>提供元のみ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Updated since</source>
        <translation>更新日時以降(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>条件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>続ける(&amp;O)</translation>
    </message>
    <message>
        <source>Fetch what is still missing, and nothing twice</source>
        <translation>足りない分だけを取得し、重複しません</translation>
    </message>
    <message>
        <source>All games</source>
        <translation>すべてのゲーム</translation>
    </message>
    <message>
        <source>The number of a game</source>
        <translation>ゲームの番号</translation>
    </message>
    <message>
        <source>Whenever, or e.g. 2018-06-01</source>
        <translation>いつでも。例: 2018-06-01</translation>
    </message>
    <message>
        <source>Any condition of the service&apos;s query language, Apicalypse</source>
        <translation>サービスの問い合わせ言語 Apicalypse の任意の条件</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべての提供元</translation>
    </message>
    <message>
        <source>e.g. rank = 4 &amp; owners &gt; 1000</source>
        <translation>例: rank = 4 &amp; owners &gt; 1000</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者数</translation>
    </message>
    <message>
        <source>Owners %</source>
        <translation>所有率</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>FieldDisplay</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage in a table. %1: the number, in the reader&apos;s locale.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A game or tag in a table or the details. %1: its name, %2: its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>The service&apos;s own number for this achievement, a whole number from 0 up.</source>
        <translation>この実績に対するサービス独自の番号。0 以上の整数です。</translation>
    </message>
    <message>
        <source>The title that players see.</source>
        <translation>プレイヤーに表示されるタイトル。</translation>
    </message>
    <message>
        <source>The platform or store the achievement comes from.</source>
        <translation>実績の提供元のプラットフォームまたはストア。</translation>
    </message>
    <message>
        <source>The web address of the picture, beginning with https:// or http://.</source>
        <translation>画像の Web アドレス。https:// または http:// で始まります。</translation>
    </message>
    <message>
        <source>The ID of the game, or several IDs with commas between them.</source>
        <translation>ゲームの ID。複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Bronze, silver, gold or platinum; only PlayStation achievements have one.</source>
        <translation>ブロンズ、シルバー、ゴールド、プラチナのいずれか。PlayStation の実績にのみあります。</translation>
    </message>
    <message>
        <source>What the achievement is about, usually how to obtain it.</source>
        <translation>実績の内容。通常は獲得方法を記載します。</translation>
    </message>
    <message>
        <source>The ID that the platform or store itself gives to this achievement.</source>
        <translation>プラットフォームまたはストア自体がこの実績に付けた ID。</translation>
    </message>
    <message>
        <source>How many people own the achievement.</source>
        <translation>この実績を獲得した人の数。</translation>
    </message>
    <message>
        <source>How many of a hundred people with the game own the achievement, from 0 to 100.</source>
        <translation>ゲームの所有者 100 人のうち、この実績を獲得した人の数 (0 ～ 100)。</translation>
    </message>
    <message>
        <source>Words that belong to the achievement, with commas between them; a tag with a comma in it stands in double quotes.</source>
        <translation>実績に関連する語句。コンマで区切ります。コンマを含むタグは二重引用符で囲みます。</translation>
    </message>
    <message>
        <source>The region whose texts these are.</source>
        <translation>テキストの対象地域。</translation>
    </message>
    <message>
        <source>When the record was made, as Unix time in seconds or milliseconds.</source>
        <translation>レコードの作成日時。秒またはミリ秒単位の Unix 時間です。</translation>
    </message>
    <message>
        <source>When the record was last changed, as Unix time in seconds or milliseconds.</source>
        <translation>レコードの最終更新日時。秒またはミリ秒単位の Unix 時間です。</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This field is mandatory.</source>
        <translation>このフィールドは必須です。</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Take this change back: the field was empty.</source>
        <translation>この変更を取り消す: 元の値は空でした。</translation>
    </message>
    <message>
        <source>Take this change back: it was “%1”.</source>
        <translation>この変更を取り消す: 元の値は「%1」でした。</translation>
    </message>
    <message>
        <source>Take the change of %1 back</source>
        <translation>「%1」の変更を取り消す</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Only the name</source>
        <extracomment>What stands under the icons of the gallery.</extracomment>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>What stands under the names</source>
        <translation>名前の下に表示する項目</translation>
    </message>
    <message>
        <source>Size of the icons (Ctrl+mouse wheel)</source>
        <translation>アイコンの大きさ (Ctrl+マウスホイール)</translation>
    </message>
    <message>
        <source>Size of the icons</source>
        <translation>アイコンの大きさ</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field, e.g. Rank. %2: its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Interrupted; %1 kept</source>
        <extracomment>History. %1: number of achievements that came before the program was stopped.</extracomment>
        <translation>中断、%1 件を保持</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s)</source>
        <extracomment>History: how many achievements an edit changed.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <extracomment>History, result of a fetch or import. %1, %2, %3: numbers of achievements.</extracomment>
        <translation>新規 %1、変更 %2、変更なし %3</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Everything that was done in this catalog, newest first. A fetch or an import can be taken back here; achievements that were changed since stay as they are. Edits are taken back with Undo.</source>
        <translation>このカタログで行ったすべての操作を新しい順に表示します。取得とインポートはここで取り消せます。その後に変更された実績はそのまま残ります。編集は「元に戻す」で取り消します。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Take the fetch or import back, where nothing was changed since</source>
        <translation>その後に変更されていない範囲で、取得またはインポートを取り消します</translation>
    </message>
</context>
<context>
    <name>IconFindingModel</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>A picture&apos;s size. %1, %2: width and height in pixels.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>as “%1” and %Ln more</source>
        <extracomment>A double icon. %1: name of an achievement that has it, too. %Ln: how many more do.</extracomment>
        <translation>
            <numerusform>「%1」ほか %Ln 件と同じ</numerusform>
        </translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>A double icon. %1: name of the achievement that has it, too.</extracomment>
        <translation>「%1」と同じ</translation>
    </message>
    <message>
        <source>%1 instead of %2 pixels</source>
        <extracomment>A picture&apos;s size. %1: as it is, e.g. 48 × 48. %2: as the record says.</extracomment>
        <translation>%2 ではなく %1 ピクセル</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <extracomment>A picture&apos;s size. %1: e.g. 48 × 48.</extracomment>
        <translation>%1 ピクセル</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認された状態</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>除外の理由</translation>
    </message>
</context>
<context>
    <name>IconFrame</name>
    <message>
        <source>Loading the icon…</source>
        <translation>アイコンを読み込み中…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3, %4</source>
        <extracomment>An icon. %1: width, %2: height in pixels, %3: image format, %4: size with its unit.</extracomment>
        <translation>%1 × %2 ピクセル、%3、%4</translation>
    </message>
</context>
<context>
    <name>IconIntake</name>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>IconLaboratory</name>
    <message>
        <source>With &amp;dismissed ones</source>
        <translation>除外したものも(&amp;D)</translation>
    </message>
    <message>
        <source>Show findings that somebody said are right, too</source>
        <translation>除外済みの検出も表示します</translation>
    </message>
    <message>
        <source>D&amp;ismiss…</source>
        <translation>除外(&amp;I)…</translation>
    </message>
    <message>
        <source>Say why the marked findings are right; they return when the icon changes</source>
        <translation>選択した検出が正しい理由を記録します。アイコンが変わると再び表示されます</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>List the marked findings again that were dismissed</source>
        <translation>除外した検出を再び一覧に表示します</translation>
    </message>
    <message>
        <source>Show &amp;achievements</source>
        <translation>実績を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Search for the achievements with what is listed here</source>
        <translation>ここに表示されている実績を検索します</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>表示する種類</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出一覧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of finding in a list. %1: its name. %2: how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>すべての検出</translation>
    </message>
    <message>
        <source>No icon of this catalog was checked yet. A check looks at each icon and lists what is broken, too small or double.</source>
        <translation>このカタログのアイコンはまだ確認されていません。確認すると、壊れている・小さすぎる・重複しているアイコンが一覧になります。</translation>
    </message>
    <message>
        <source>Nothing of this kind was found.</source>
        <translation>この種類のものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Why is this right as it is? It will be listed again when the icon changes.</source>
        <translation>このままでよい理由は何ですか。アイコンが変わると再び表示されます。</translation>
    </message>
</context>
<context>
    <name>IconMark</name>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>In this catalog only</source>
        <translation>このカタログのみ</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>壊れている</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否された</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>サーバーに届かない</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>画像ではない</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Web アドレスではない</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Single color</source>
        <translation>単色</translation>
    </message>
    <message>
        <source>Wrong aspect</source>
        <translation>縦横比が不正</translation>
    </message>
    <message>
        <source>Smaller than declared</source>
        <translation>申告より小さい</translation>
    </message>
    <message>
        <source>Low resolution</source>
        <translation>低解像度</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Double of another game</source>
        <translation>別のゲームと重複</translation>
    </message>
    <message>
        <source>Near double</source>
        <translation>ほぼ重複</translation>
    </message>
    <message>
        <source>Near double of another game</source>
        <translation>別のゲームとほぼ重複</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>除外済み</translation>
    </message>
</context>
<context>
    <name>IconPreview</name>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>As received</source>
        <extracomment>A size of an icon: the one of the record&apos;s own address.</extracomment>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>This achievement has no icon.</source>
        <translation>この実績にアイコンはありません。</translation>
    </message>
    <message>
        <source>Loading the icon…</source>
        <translation>アイコンを読み込み中…</translation>
    </message>
    <message>
        <source>Declared: %1 pixels</source>
        <extracomment>%1: a size in pixels, as the record says.</extracomment>
        <translation>記載: %1 ピクセル</translation>
    </message>
    <message>
        <source>Received: %1 pixels, %2, %3</source>
        <extracomment>%1: a size in pixels, %2: image format, %3: bytes with their unit.</extracomment>
        <translation>受信: %1 ピクセル、%2、%3</translation>
    </message>
    <message>
        <source>Save the icon</source>
        <translation>アイコンを保存</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>The icon could not be written. Choose another folder, or make room on the disk.</source>
        <translation>アイコンを書き込めませんでした。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>拡大(&amp;Z):</translation>
    </message>
    <message>
        <source>&amp;Behind it:</source>
        <translation>背景(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>サイズ(&amp;S):</translation>
    </message>
    <message>
        <source>As players see it, reached and locked:</source>
        <translation>プレイヤーに見える姿 (達成済み・未達成):</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>A zoom: the whole picture is seen.</extracomment>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>市松模様</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>名前を付けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>The icon as players see it</source>
        <translation>プレイヤーに見えるアイコン</translation>
    </message>
    <message>
        <source>Animated; the first picture is shown</source>
        <extracomment>Of an image that moves.</extracomment>
        <translation>アニメーション（最初の画像を表示）</translation>
    </message>
    <message>
        <source>JPEG image (*.jpg *.jpeg)</source>
        <translation>JPEG 画像 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>GIF image (*.gif)</source>
        <translation>GIF 画像 (*.gif)</translation>
    </message>
    <message>
        <source>WebP image (*.webp)</source>
        <translation>WebP 画像 (*.webp)</translation>
    </message>
</context>
<context>
    <name>ImageEditor</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Take a picture from a file; it can be dropped here or pasted, too</source>
        <translation>ファイルから画像を選びます。ここへのドロップや貼り付けもできます</translation>
    </message>
    <message>
        <source>This picture is in this catalog only, until it has a web address.</source>
        <translation>この画像は、Web アドレスが付くまでこのカタログだけにあります。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>What the files are; told from their content unless said. What is something else is refused.</source>
        <translation>ファイルの形式。指定がなければ内容から判定します。異なるものは拒否されます。</translation>
    </message>
    <message>
        <source>The game that definitions belong to.</source>
        <translation>定義が属するゲーム。</translation>
    </message>
    <message>
        <source>The language of texts, as the file calls it, e.g. german; else English.</source>
        <translation>テキストの言語 (ファイル内の名前、例: german)。指定がなければ英語。</translation>
    </message>
    <message>
        <source>The region of records that are made.</source>
        <translation>作られるレコードの地域。</translation>
    </message>
    <message>
        <source>Ids of records that are made from definitions: none (they stay drafts), or the free ones from N on.</source>
        <translation>定義から作られるレコードの ID: none (下書きのまま)、または N 以降の空いている ID。</translation>
    </message>
    <message>
        <source>The fields of a table&apos;s columns, with commas between them; nothing leaves a column out.</source>
        <translation>表の列に対応するフィールド (コンマ区切り)。空にするとその列は読みません。</translation>
    </message>
    <message>
        <source>Only tells what would be done with each definition.</source>
        <translation>各定義に何が行われるかを表示するだけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>&quot;%1&quot; は数値ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither none nor from:N.</source>
        <translation>&quot;%1&quot; は none でも from:N でもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field.</source>
        <translation>&quot;%1&quot; はフィールドではありません。</translation>
    </message>
    <message>
        <source>The catalog; it is made when it does not exist.</source>
        <translation>カタログ。存在しなければ作成されます。</translation>
    </message>
    <message>
        <source>Files, or folders of files.</source>
        <translation>ファイル、またはファイルのフォルダー。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of this command.</source>
        <translation>&quot;%1&quot; はこのコマンドの形式ではありません。</translation>
    </message>
    <message>
        <source>Only definitions can be merged with --dry-run.</source>
        <translation>--dry-run で統合できるのは定義だけです。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A game is named by its number, e.g. 41233.</source>
        <translation>ゲームは番号で指定します。例: 41233</translation>
    </message>
    <message>
        <source>Say from which number on free IDs are taken, e.g. 90000.</source>
        <translation>空いている ID を使い始める番号を指定してください。例: 90000</translation>
    </message>
    <message>
        <source>The file is of “%1”. The number names its records.</source>
        <extracomment>%1: a game&apos;s name.</extracomment>
        <translation>ファイルは「%1」のものです。番号でそのレコードを指定します。</translation>
    </message>
    <message>
        <source>Comparing with this catalog…</source>
        <translation>カタログと比較しています…</translation>
    </message>
    <message>
        <source>Import what is listed; it can be taken back with Undo</source>
        <translation>一覧の内容を読み込みます。「元に戻す」で取り消せます</translation>
    </message>
    <message>
        <source>There is nothing that would be imported</source>
        <translation>読み込むものがありません</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file(s)</source>
        <translation>
            <numerusform>%1 と他 %Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>All entries (%1)</source>
        <extracomment>A choice of rows. %1: their number.</extracomment>
        <translation>すべての項目 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of rows. %1: what is done with them, e.g. Update. %2: their number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be added.</source>
        <translation>
            <numerusform>%Ln 件の実績が追加されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be updated.</source>
        <translation>
            <numerusform>%Ln 件の実績が更新されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) will be read in.</source>
        <translation>
            <numerusform>%Ln 件の実績が読み込まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) are there already.</source>
        <translation>
            <numerusform>%Ln 件の実績は既にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) are left alone.</source>
        <translation>
            <numerusform>%Ln 件の実績はそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln 件の項目は読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first ones; all will be read in.</source>
        <translation>これは最初の部分です。すべてが読み込まれます。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>読み込むものはありません。</translation>
    </message>
    <message>
        <source>&amp;Game ID:</source>
        <translation>ゲーム ID(&amp;G):</translation>
    </message>
    <message>
        <source>I&amp;Ds:</source>
        <translation>ID(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>地域(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Language of texts:</source>
        <translation>テキストの言語(&amp;L):</translation>
    </message>
    <message>
        <source>The number of the game these achievements belong to; files do not tell it</source>
        <translation>これらの実績が属するゲームの番号。ファイルには含まれません</translation>
    </message>
    <message>
        <source>None: what is added stays a draft</source>
        <translation>なし: 追加分は下書きのまま</translation>
    </message>
    <message>
        <source>Free ones, from here on:</source>
        <translation>ここから空いている番号:</translation>
    </message>
    <message>
        <source>First ID</source>
        <translation>最初の ID</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>&amp;Columns of the table:</source>
        <translation>表の列(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S):</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>As it &amp;stands in the file:</source>
        <translation>ファイル内の内容(&amp;T):</translation>
    </message>
    <message>
        <source>What &amp;becomes of it:</source>
        <translation>読み込み後の内容(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>Save what was &amp;rejected…</source>
        <translation>除外されたものを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the rejected entries and their reasons to a table</source>
        <translation>除外された項目と理由を表に書き出します</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>IGDB records</source>
        <translation>IGDB レコード</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Steam schema</source>
        <translation>Steam スキーマ</translation>
    </message>
    <message>
        <source>Steam emulator settings</source>
        <translation>Steam エミュレーターの設定</translation>
    </message>
    <message>
        <source>RetroAchievements game</source>
        <translation>RetroAchievements のゲーム</translation>
    </message>
    <message>
        <source>PlayStation trophies</source>
        <translation>PlayStation トロフィー</translation>
    </message>
    <message>
        <source>Xbox achievements</source>
        <translation>Xbox の実績</translation>
    </message>
    <message>
        <source>Steamworks text (VDF)</source>
        <translation>Steamworks テキスト (VDF)</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>Left alone</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a column: what is done with an entry.</extracomment>
        <translation>処理</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Title of a column: what a curator should know of an entry.</extracomment>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Fills in the number after the highest ID in this catalog.</source>
        <translation>このカタログ内で最大の ID の次の番号を入力します。</translation>
    </message>
    <message>
        <source>Propose a free ID</source>
        <translation>未使用の ID を提案</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show or hide the details of the current achievement</source>
        <translation>現在の実績の詳細を表示または非表示にします</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>実績</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) had been changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln 件の実績はその後変更されたため、そのまま残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Achievement Curator</source>
        <translation>Achievement Curator</translation>
    </message>
    <message>
        <source>%1 (read only) – %2</source>
        <translation>%1 (読み取り専用) – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The editor holds changes that are not saved. Save them or close it first.</source>
        <translation>エディターに保存されていない変更があります。先に保存するか閉じてください。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln achievement(s).</source>
        <translation>
            <numerusform>%Ln 件の実績を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 was not changed: %2</source>
        <extracomment>%1: a field, e.g. Rank. %2: what is wrong, a whole sentence.</extracomment>
        <translation>%1 は変更されませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>Took back %Ln achievement(s).</source>
        <translation>
            <numerusform>%Ln 件の実績を元に戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another name for the new catalog.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>%1 はすでに存在します。それを開くか、新しいカタログに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>ファセット</translation>
    </message>
    <message>
        <source>Show or hide the values to narrow the search down to, with their counts</source>
        <translation>検索を絞り込む値とその件数を表示または非表示にします</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>This is a change set. Open the catalog that it is for, and apply it there.</source>
        <translation>これは変更セットです。対象のカタログを開いて適用してください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln achievement(s) fit on the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>クリップボードに入るのは実績 %Ln 件までです。代わりにファイルへエクスポートしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln achievement(s).</source>
        <translation>
            <numerusform>実績 %Ln 件をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied “%1”.</source>
        <extracomment>%1: the name of a change set.</extracomment>
        <translation>「%1」を適用しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) did not fit in full and were left.</source>
        <translation>
            <numerusform>%Ln 件の変更は一致しない部分があり、残されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Show or hide what is under way, what it waits for, and each request</source>
        <translation>実行中の処理、待っている理由、各リクエストの表示を切り替えます</translation>
    </message>
    <message>
        <source>Save what was rejected…</source>
        <translation>除外されたものを保存…</translation>
    </message>
    <message>
        <source>There is no file in the folder that could be imported.</source>
        <translation>フォルダーに読み込めるファイルがありません。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard that could be imported.</source>
        <translation>クリップボードに読み込めるテキストがありません。</translation>
    </message>
    <message>
        <source>Imported what was pasted.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>貼り付けた内容を読み込みました。</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 を読み込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) added.</source>
        <translation>
            <numerusform>%Ln 件の実績を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) updated.</source>
        <translation>
            <numerusform>%Ln 件の実績を更新しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone.</source>
        <translation>
            <numerusform>%Ln 件はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon laboratory</source>
        <translation>アイコンラボ</translation>
    </message>
    <message>
        <source>Show or hide what is wrong with the icons of this catalog</source>
        <translation>このカタログのアイコンの問題を表示または非表示にします</translation>
    </message>
    <message>
        <source>The last check of icons was not finished.</source>
        <translation>前回のアイコン確認は完了していません。</translation>
    </message>
    <message>
        <source>There is no picture and no web address on the clipboard that could be an icon.</source>
        <translation>アイコンにできる画像や Web アドレスがクリップボードにありません。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Record %1, byte %2: %3</source>
        <extracomment>%1: position of a record in a file or reply. %2: position of a byte. %3: a whole sentence on what is wrong.</extracomment>
        <translation>レコード %1、バイト %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2, byte %3: %4</source>
        <extracomment>%1: file or web address. %2: position of a record in it. %3: of a byte. %4: a whole sentence on what is wrong.</extracomment>
        <translation>%1、レコード %2、バイト %3: %4</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <extracomment>%1: position of a record in a file or reply. %2: a whole sentence on what is wrong.</extracomment>
        <translation>レコード %1: %2</translation>
    </message>
    <message>
        <source>%1, record %2: %3</source>
        <extracomment>%1: file or web address. %2: position of a record in it. %3: a whole sentence on what is wrong.</extracomment>
        <translation>%1、レコード %2: %3</translation>
    </message>
    <message>
        <source>Byte %1: %2</source>
        <extracomment>%1: position of a byte in a file or reply. %2: a whole sentence on what is wrong.</extracomment>
        <translation>バイト %1: %2</translation>
    </message>
    <message>
        <source>%1, byte %2: %3</source>
        <extracomment>%1: file or web address. %2: position of a byte in it. %3: a whole sentence on what is wrong.</extracomment>
        <translation>%1、バイト %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: file or web address. %2: a whole sentence on what is wrong.
----------
%1: file. %2: a whole sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may read it.</source>
        <translation>ファイルを読み取れません。ファイルが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check that it is there and that you may read it.</source>
        <translation>ファイルを読み取れません (%1)。ファイルが存在し、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or make room on the disk.</source>
        <translation>ファイルに書き込めません。別のフォルダーを選択するか、ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Choose another folder, or make room on the disk.</source>
        <translation>ファイルに書き込めません (%1)。別のフォルダーを選択するか、ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>There is nothing in it: no record, not even an empty list.</source>
        <translation>内容がありません。レコードも空のリストも含まれていません。</translation>
    </message>
    <message>
        <source>This is not JSON. Choose a file or an address that gives achievement records as JSON.</source>
        <translation>JSON ではありません。実績レコードを JSON で提供するファイルまたはアドレスを選択してください。</translation>
    </message>
    <message>
        <source>This is not JSON; it begins with “%1”. Choose a file or an address that gives achievement records as JSON.</source>
        <translation>JSON ではありません (先頭: 「%1」)。実績レコードを JSON で提供するファイルまたはアドレスを選択してください。</translation>
    </message>
    <message>
        <source>The JSON is broken here. Correct the text there and read it again.</source>
        <translation>この位置で JSON が壊れています。テキストを修正して、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The JSON is broken here (%1). Correct the text there and read it again.</source>
        <translation>この位置で JSON が壊れています (%1)。テキストを修正して、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the source as UTF-8 and read it again.</source>
        <translation>テキストが有効な UTF-8 ではありません。元のデータを UTF-8 で保存して、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The text ends too early. What came before is kept; get the missing part and read it again.</source>
        <translation>テキストが途中で終わっています。それまでの内容は保持されています。不足部分を入手して、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The record is larger than 1 MiB, so it was left out.</source>
        <translation>レコードが 1 MiB を超えているため、除外されました。</translation>
    </message>
    <message>
        <source>The record is nested more than 64 levels deep, so it was left out.</source>
        <translation>レコードの入れ子が 64 階層を超えているため、除外されました。</translation>
    </message>
    <message>
        <source>This is JSON, but no achievement record: a record is an object in braces.</source>
        <translation>JSON ですが、実績レコードではありません。レコードは波かっこで囲まれたオブジェクトです。</translation>
    </message>
    <message>
        <source>This is JSON, but no achievement record (%1): a record is an object in braces.</source>
        <translation>JSON ですが、実績レコードではありません (%1)。レコードは波かっこで囲まれたオブジェクトです。</translation>
    </message>
    <message>
        <source>This is the answer to a count, without records. Ask for the achievements themselves.</source>
        <translation>これは件数の問い合わせに対する応答で、レコードを含みません。実績自体を要求してください。</translation>
    </message>
    <message>
        <source>This is the answer to several queries at once. Save the achievements&apos; part on its own and read that.</source>
        <translation>これは複数のクエリに対する応答です。実績の部分だけを保存して、それを読み込んでください。</translation>
    </message>
    <message>
        <source>This is the service&apos;s report of an error, not records.</source>
        <translation>これはレコードではなく、サービスのエラー報告です。</translation>
    </message>
    <message>
        <source>This is the service&apos;s report of an error, not records: “%1”.</source>
        <translation>これはレコードではなく、サービスのエラー報告です: 「%1」</translation>
    </message>
    <message>
        <source>This field cannot be changed in this record.</source>
        <translation>このレコードでは、このフィールドを変更できません。</translation>
    </message>
    <message>
        <source>This field cannot be changed in this record (%1).</source>
        <translation>このレコードでは、このフィールドを変更できません (%1)。</translation>
    </message>
    <message>
        <source>This file is not a catalog of this program. It was left as it is; choose another file.</source>
        <translation>このファイルは、このプログラムのカタログではありません。ファイルは変更されていません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version of this program. Install that version to open it.</source>
        <translation>このカタログは、より新しいバージョンのプログラムで作成されています。開くには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The catalog was made by a newer version of this program (structure %1). Install that version to open it.</source>
        <translation>このカタログは、より新しいバージョンのプログラムで作成されています (構造 %1)。開くには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The catalog is damaged. It was left as it is; open a copy from a backup.</source>
        <translation>カタログが破損しています。カタログは変更されていません。バックアップのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The catalog is damaged (%1). It was left as it is; open a copy from a backup.</source>
        <translation>カタログが破損しています (%1)。カタログは変更されていません。バックアップのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The catalog is open for reading only. To change it, close the other program that has it open, or copy it to a folder you may write in.</source>
        <translation>カタログは読み取り専用で開かれています。変更するには、カタログを開いている他のプログラムを閉じるか、書き込み可能なフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Another program holds the catalog, so it cannot even be read. Close that program and try again.</source>
        <translation>別のプログラムがカタログを使用しているため、読み取ることもできません。そのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and do it again.</source>
        <translation>ディスクに空き容量がありません。失われたデータはありません。空き容量を増やして、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The catalog could not be read or written. Try again.</source>
        <translation>カタログの読み取りまたは書き込みができませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The catalog could not be read or written (%1). Try again.</source>
        <translation>カタログの読み取りまたは書き込みができませんでした (%1)。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The record was changed in the meantime, so this change was not made. Look at the record and do it again.</source>
        <translation>その間にレコードが変更されたため、この変更は行われませんでした。レコードを確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the address and the connection, then try again.</source>
        <translation>サービスに接続できません。アドレスと接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service cannot be reached (%1). Check the address and the connection, then try again.</source>
        <translation>サービスに接続できません (%1)。アドレスと接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again.</source>
        <translation>サービスとの接続が切断されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to the service broke off (%1). Try again.</source>
        <translation>サービスとの接続が切断されました (%1)。もう一度お試しください。</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made, so nothing was sent. Check the address and this computer&apos;s clock.</source>
        <translation>サービスとの安全な接続を確立できなかったため、何も送信されませんでした。アドレスとこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made (%1), so nothing was sent. Check the address and this computer&apos;s clock.</source>
        <translation>サービスとの安全な接続を確立できなかったため (%1)、何も送信されませんでした。アドレスとこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The service sends us on to another server, which would get your key. That was refused; check the address.</source>
        <translation>サービスが別のサーバーへ転送しようとしました。キーが渡るおそれがあるため拒否しました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service sends us on to %1. That was refused, so that your key goes nowhere else; check the address.</source>
        <translation>サービスが %1 へ転送しようとしました。キーが他に渡らないように拒否しました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The reply is larger than 64 MiB and was not read. Check that the address is the service&apos;s.</source>
        <translation>応答が 64 MiB を超えているため、読み込まれませんでした。サービスのアドレスが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The service does not let us in. Check the key and try again.</source>
        <translation>サービスにアクセスを拒否されました。キーを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service does not let us in: “%1”. Check the key and try again.</source>
        <translation>サービスにアクセスを拒否されました: 「%1」。キーを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service wants fewer requests, even after several pauses. Try again later.</source>
        <translation>数回待機しましたが、サービスからリクエスト数を減らすよう求められています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service wants fewer requests, even after several pauses: “%1”. Try again later.</source>
        <translation>数回待機しましたが、サービスからリクエスト数を減らすよう求められています: 「%1」。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service lost its place before all achievements had come. Fetch again to get the rest.</source>
        <translation>すべての実績が届く前に、サービスが取得位置を見失いました。残りを取得するには、もう一度取得してください。</translation>
    </message>
    <message>
        <source>The service lost its place before all achievements had come (%1). Fetch again to get the rest.</source>
        <translation>すべての実績が届く前に、サービスが取得位置を見失いました (%1)。残りを取得するには、もう一度取得してください。</translation>
    </message>
    <message>
        <source>Cancelled. What had come before is kept.</source>
        <translation>キャンセルしました。それまでに届いた内容は保持されています。</translation>
    </message>
    <message>
        <source>The service has nothing at this address (404). Check the address.</source>
        <translation>このアドレスにはサービスの内容がありません (404)。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service has nothing at this address (404): “%1”. Check the address.</source>
        <translation>このアドレスにはサービスの内容がありません (404): 「%1」。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1). Try again later.</source>
        <translation>サービス側で問題が発生しています (%1)。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service has a problem of its own (%1): “%2”. Try again later.</source>
        <extracomment>%1: HTTP status. %2: the service&apos;s own message</extracomment>
        <translation>サービス側で問題が発生しています (%1): 「%2」。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service refused the request (%1). Check the address.</source>
        <translation>サービスがリクエストを拒否しました (%1)。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service refused the request (%1): “%2”. Check the address.</source>
        <extracomment>%1: HTTP status. %2: the service&apos;s own message</extracomment>
        <translation>サービスがリクエストを拒否しました (%1): 「%2」。アドレスを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %Ln achievement(s)</source>
        <extracomment>%1: achievements so far. %Ln: how many there are.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件中 %1 件を取得しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service for achievements</source>
        <translation>サービスに実績を問い合わせています</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln achievement(s)</source>
        <translation>
            <numerusform>実績 %Ln 件を取得しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %2; waiting for the rate limit for %Ln s</source>
        <extracomment>%1: achievements so far. %2: how many there are. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>%2 件中 %1 件を取得。レート制限のため %Ln 秒待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1; waiting for the rate limit for %Ln s</source>
        <extracomment>%1: achievements so far. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>%1 件を取得。レート制限のため %Ln 秒待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1 of %2; the service failed, next try in %Ln s</source>
        <extracomment>%1: achievements so far. %2: how many there are. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>%2 件中 %1 件を取得。サービスの障害のため %Ln 秒後に再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %1; the service failed, next try in %Ln s</source>
        <extracomment>%1: achievements so far. %Ln: seconds.</extracomment>
        <translation>
            <numerusform>%1 件を取得。サービスの障害のため %Ln 秒後に再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln achievement(s).</source>
        <translation>
            <numerusform>実績 %Ln 件を取得しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was cancelled; %Ln achievement(s) that had come are kept.</source>
        <translation>
            <numerusform>取得をキャンセルしました。届いた実績 %Ln 件は保持されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) that had come before are kept.</source>
        <translation>
            <numerusform>それまでに届いた実績 %Ln 件は保持されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were no records and were left out.</source>
        <translation>
            <numerusform>レコードではないテキスト %Ln 件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service counts %1, but gave only %2 different IDs: %Ln missing. Fetch again to look for the rest.</source>
        <extracomment>%1: how many achievements the service says it has. %2: different IDs that came. %Ln: the difference.</extracomment>
        <translation>
            <numerusform>サービスの実績数は %1 件ですが、届いた異なる ID は %2 件のみで、%Ln 件不足しています。残りを探すには、もう一度取得してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing; every record needs it. Fill it in.</source>
        <extracomment>%1: a field&apos;s name</extracomment>
        <translation>「%1」がありません。すべてのレコードに必要です。入力してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 0 up, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は 0 以上の整数でなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は整数でなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 must be a number, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は数値でなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 must be a text, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」はテキストでなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 must be an image with a web address, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は Web アドレスを持つ画像でなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 must be one or several IDs, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は 1 つ以上の ID でなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」はテキストのリストでなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, but %2 has a fraction.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は整数でなければなりませんが、%2 には小数部があります。</translation>
    </message>
    <message>
        <source>%1 must lie between -9223372036854775808 and 9223372036854775807, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は -9223372036854775808 ～ 9223372036854775807 の範囲でなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は大きすぎて読み取れません (値: %2)。</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 18446744073709551615, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は 0 ～ 18446744073709551615 の範囲でなければなりませんが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 is a share of all players and should lie between 0 and 100, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は全プレイヤーに対する割合のため 0 ～ 100 の範囲であるべきですが、値は %2 です。</translation>
    </message>
    <message>
        <source>%1 counts people and should not be below 0, but %2 stands there.</source>
        <extracomment>%1: a field&apos;s name. %2: what stands in the record.</extracomment>
        <translation>「%1」は人数のため 0 以上であるべきですが、値は %2 です。</translation>
    </message>
    <message>
        <source>The record was changed before it was made. Check both times.</source>
        <translation>レコードの更新日時が作成日時より前になっています。両方の日時を確認してください。</translation>
    </message>
    <message>
        <source>Only PlayStation achievements have a rank. Take the rank away or correct the source.</source>
        <translation>ランクがあるのは PlayStation の実績のみです。ランクを削除するか、ソースを修正してください。</translation>
    </message>
    <message>
        <source>%1 has no meaning for %2. Known are: %3.</source>
        <extracomment>%1: a field&apos;s name. %2: the number in the record. %3: the known numbers and their names.</extracomment>
        <translation>「%1」に値 %2 は定義されていません。有効な値: %3。</translation>
    </message>
    <message>
        <source>The icon&apos;s address should begin with https:// or http://, but %1 stands there.</source>
        <extracomment>%1: what stands in the record.</extracomment>
        <translation>アイコンのアドレスは https:// または http:// で始まるべきですが、値は %1 です。</translation>
    </message>
    <message>
        <source>%1 stands in the record more than once. The last one counts.</source>
        <extracomment>%1: a field&apos;s name, or a key of the record.</extracomment>
        <translation>「%1」がレコード内に複数あります。最後のものが有効です。</translation>
    </message>
    <message>
        <source>%1 holds half a character, shown as �. Type the character again.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>「%1」に不完全な文字 (� と表示) が含まれています。その文字を入力し直してください。</translation>
    </message>
    <message>
        <source>There is no description. Say how to obtain the achievement.</source>
        <translation>説明がありません。実績の獲得方法を記載してください。</translation>
    </message>
    <message>
        <source>There is no icon. Add the address of one.</source>
        <translation>アイコンがありません。アイコンのアドレスを追加してください。</translation>
    </message>
    <message>
        <source>There are no tags. Add some, so that the achievement is found more easily.</source>
        <translation>タグがありません。実績を見つけやすくするために追加してください。</translation>
    </message>
    <message>
        <source>%1 must be a number such as 42.5, with a point before the fraction.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>「%1」は、小数点にピリオドを使った 42.5 のような数値でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be one ID, or several with commas between them.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>「%1」は 1 つの ID、またはコンマで区切った複数の ID でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, written in digits only.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>「%1」は数字のみの整数でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must not be below 0. Take the minus sign away.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>「%1」を 0 未満にすることはできません。マイナス記号を削除してください。</translation>
    </message>
    <message>
        <source>%1 is too large. Type a smaller number.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>「%1」が大きすぎます。より小さい数値を入力してください。</translation>
    </message>
    <message>
        <source>%1 must lie between -9223372036854775808 and 9223372036854775807.</source>
        <extracomment>%1: a field&apos;s name. Keep the digits as they are.</extracomment>
        <translation>「%1」は -9223372036854775808 ～ 9223372036854775807 の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must not be above 18446744073709551615.</source>
        <extracomment>%1: a field&apos;s name. Keep the digits as they are.</extracomment>
        <translation>「%1」は 18446744073709551615 以下でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, without a fraction.</source>
        <extracomment>%1: a field&apos;s name.</extracomment>
        <translation>「%1」は小数部のない整数でなければなりません。</translation>
    </message>
    <message>
        <source>The phrase that begins with %1 has no end. Close it with a double quote.</source>
        <extracomment>%1: the part of the search text from the quote on.</extracomment>
        <translation>%1 で始まるフレーズが閉じられていません。二重引用符で閉じてください。</translation>
    </message>
    <message>
        <source>The record names an icon without its address. Add the address.</source>
        <translation>レコードのアイコンにアドレスがありません。アドレスを追加してください。</translation>
    </message>
    <message>
        <source>The icon&apos;s address is no web address. It should begin with https:// or http://.</source>
        <translation>アイコンのアドレスが Web アドレスではありません。https:// または http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>There is no image at the icon&apos;s address. Check the address.</source>
        <translation>アイコンのアドレスに画像がありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The image server refused the icon (%1). Try again later.</source>
        <extracomment>%1: HTTP status.</extracomment>
        <translation>画像サーバーがアイコンの提供を拒否しました (%1)。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The image server cannot be reached. Check the connection and try again.</source>
        <translation>画像サーバーに接続できません。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The image server cannot be reached (%1). Check the connection and try again.</source>
        <translation>画像サーバーに接続できません (%1)。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The image server sends us on to an address that is not safe. Check the icon&apos;s address.</source>
        <translation>画像サーバーが安全でないアドレスへ転送しようとしました。アイコンのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The image is too large to be shown: the limits are 16 MiB and 64 megapixels.</source>
        <translation>画像が大きすぎて表示できません。上限は 16 MiB、64 メガピクセルです。</translation>
    </message>
    <message>
        <source>What lies at the icon&apos;s address is no PNG, JPEG, WebP or GIF image. Check the address.</source>
        <translation>アイコンのアドレスの内容は PNG、JPEG、WebP、GIF のいずれの画像でもありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown. Try again, or give another address.</source>
        <translation>画像が破損しているため表示できません。もう一度試すか、別のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Set %1 on “%2”</source>
        <extracomment>%1: a field, e.g. Rank. %2: the achievement&apos;s name.</extracomment>
        <translation>「%2」の%1を設定</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 on %Ln achievement(s)</source>
        <extracomment>%1: a field, e.g. Rank. %Ln: achievements.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件の%1を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>「%1」を編集</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>New achievement “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>新しい実績「%1」</translation>
    </message>
    <message>
        <source>New achievement</source>
        <extracomment>A step of the history.</extracomment>
        <translation>新しい実績</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>「%1」を複製</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件を複製</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <extracomment>A step of the history. %1: the achievement&apos;s name.</extracomment>
        <translation>「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln achievement(s)</source>
        <extracomment>A step of the history.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <extracomment>A step of the history. %1: the name of an achievement that was deleted before.</extracomment>
        <translation>「%1」を復元</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln achievement(s)</source>
        <extracomment>A step of the history: achievements that were deleted before.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch from a service</source>
        <extracomment>A step of the history. %1: the service&apos;s address.</extracomment>
        <translation>サービスから取得</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>%1 から取得</translation>
    </message>
    <message>
        <source>Import a file</source>
        <extracomment>A step of the history. %1: a file&apos;s name.</extracomment>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>Revert “%1”</source>
        <extracomment>A step of the history. %1: the name of an achievement, or what is taken back.</extracomment>
        <translation>「%1」の変更を取り消し</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln achievement(s)</source>
        <extracomment>A step of the history: back to what the service or file said.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件の変更を取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <extracomment>%1: a step, e.g. Set Rank on 12 achievements.</extracomment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1: a step, e.g. Set Rank on 12 achievements.</extracomment>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>A bracket is still open. Close it with “)”.</source>
        <translation>かっこが閉じていません。「)」で閉じてください。</translation>
    </message>
    <message>
        <source>There is a “)” without the “(” that it closes. Take it away, or put it in double quotes.</source>
        <translation>対応する「(」のない「)」があります。取り除くか、二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>What “-” leaves out must stand right behind it. To search for the sign itself, put it in double quotes.</source>
        <translation>「-」で除外するものは、すぐ後ろに書いてください。この記号自体を探すには、二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“OR” stands between two things of which one is enough; here one of them is not there. To search for the word itself, put it in double quotes.</source>
        <translation>「OR」は、どちらかでよい二つのものの間に書きます。ここでは片方がありません。この単語自体を探すには、二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Behind “%1” a value is missing.</source>
        <extracomment>%1: a field and an operator in the search box, e.g. source:</extracomment>
        <translation>「%1」の後ろに値がありません。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: a field&apos;s name there, e.g. source</extracomment>
        <translation>「%1」という項目はありません。%2 ですか?</translation>
    </message>
    <message>
        <source>The search does not understand “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box, e.g. name&gt;5. %2: e.g. name:5</extracomment>
        <translation>検索は「%1」を理解できません。%2 ですか?</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 42.5, with a point before the fraction.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」は 42.5 のような数値ではありません。小数点にはピリオドを使います。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2018, 2018-06, 2018-06-01 or 2018-06-01T12:30.</source>
        <extracomment>%1: what was typed in the search box. Keep the dates as they are.</extracomment>
        <translation>「%1」は 2018、2018-06、2018-06-01、2018-06-01T12:30 のような日付ではありません。</translation>
    </message>
    <message>
        <source>Nothing lies within “%1”.</source>
        <extracomment>%1: what was typed in the search box, e.g. 10..5</extracomment>
        <translation>「%1」の範囲には何もありません。</translation>
    </message>
    <message>
        <source>Nothing lies within “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box, e.g. 10..5. %2: e.g. 5..10</extracomment>
        <translation>「%1」の範囲には何もありません。%2 ですか?</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 characters. What follows them does not count.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>検索は最大 %1 語、%2 文字です。それより後ろは無視されます。</translation>
    </message>
    <message>
        <source>A search has at most %1 brackets inside each other. What follows them does not count.</source>
        <extracomment>%1: a number.</extracomment>
        <translation>検索のかっこの入れ子は最大 %1 段です。それより後ろは無視されます。</translation>
    </message>
    <message>
        <source>A part of the search holds half a character, or one that no text has. Type this part again.</source>
        <translation>検索の一部に、不完全な文字か、文章に現れない文字が含まれています。その部分を入力し直してください。</translation>
    </message>
    <message>
        <source>There is no rank “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」というランクはありません。</translation>
    </message>
    <message>
        <source>There is no rank “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a rank, e.g. gold</extracomment>
        <translation>「%1」というランクはありません。%2 ですか?</translation>
    </message>
    <message>
        <source>There is no region “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」という地域はありません。</translation>
    </message>
    <message>
        <source>There is no region “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a region, e.g. europe</extracomment>
        <translation>「%1」という地域はありません。%2 ですか?</translation>
    </message>
    <message>
        <source>No record can be “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: a word of the search, e.g. draft</extracomment>
        <translation>レコードが「%1」になることはありません。%2 ですか?</translation>
    </message>
    <message>
        <source>No record can be “%1”. It can be changed, new, deleted, draft, error or warning.</source>
        <extracomment>%1: what was typed in the search box. Keep the words as they are.</extracomment>
        <translation>レコードが「%1」になることはありません。changed、new、deleted、draft、error、warning のどれかです。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」という提供元はありません。</translation>
    </message>
    <message>
        <source>There is no source “%1”. Did you mean %2?</source>
        <extracomment>%1: what was typed in the search box. %2: the key of a source, e.g. steam</extracomment>
        <translation>「%1」という提供元はありません。%2 ですか?</translation>
    </message>
    <message>
        <source>“%1” is too large for a number.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」は数値として大きすぎます。</translation>
    </message>
    <message>
        <source>“%1” does not lie between -9223372036854775808 and 9223372036854775807.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」は -9223372036854775808 から 9223372036854775807 の間にありません。</translation>
    </message>
    <message>
        <source>“%1” does not lie between 0 and 18446744073709551615.</source>
        <extracomment>%1: what was typed in the search box.</extracomment>
        <translation>「%1」は 0 から 18446744073709551615 の間にありません。</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 into %Ln achievement(s)</source>
        <extracomment>A step of the history. %1: the name of a file with definitions. %Ln: achievements made or changed.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件に %1 をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply “%1” to %Ln achievement(s)</source>
        <extracomment>A step of the history. %1: the label or file name of a change set. %Ln: achievements.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件に「%1」を適用</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not understand the query. Check what the fetch is narrowed to, and the generation the connection is set to.</source>
        <translation>サービスが問い合わせを理解しません。取得の絞り込みと、接続に設定された世代を確認してください。</translation>
    </message>
    <message>
        <source>The service does not understand the query: “%1”. Check what the fetch is narrowed to, and the generation the connection is set to.</source>
        <translation>サービスが問い合わせを理解しません: 「%1」。取得の絞り込みと、接続に設定された世代を確認してください。</translation>
    </message>
    <message>
        <source>The current IGDB service has no achievements; they were taken out with its fourth generation. Use a service that is compatible with version 2 or 3, or import files.</source>
        <translation>現在の IGDB サービスに実績はありません。第 4 世代で取り除かれました。バージョン 2 または 3 と互換のサービスを使うか、ファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>The service gave another page than was asked for, again and again. Fetch again later.</source>
        <translation>サービスが求めたものと違うページを繰り返し返しました。後でもう一度取得してください。</translation>
    </message>
    <message>
        <source>The service gave another page than was asked for, again and again (%1). Fetch again later.</source>
        <translation>サービスが求めたものと違うページを繰り返し返しました (%1)。後でもう一度取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>Paused at %1 of %Ln achievement(s)</source>
        <extracomment>%1: achievements so far. %Ln: how many there are.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件中 %1 件で一時停止中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at %Ln achievement(s)</source>
        <translation>
            <numerusform>実績 %Ln 件で一時停止中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln achievement(s) came twice and were taken once.</source>
        <translation>
            <numerusform>実績 %Ln 件は 2 回届いたため 1 回だけ取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) failed again and again and are missing; ask for them again.</source>
        <translation>
            <numerusform>%Ln ページが繰り返し失敗し、欠けています。もう一度取得してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 was not finished: %2 of %Ln achievement(s) came.</source>
        <extracomment>%1: a service&apos;s address. %2: achievements that came. %Ln: achievements there are.</extracomment>
        <translation>
            <numerusform>%1 からの取得は終わっていません: 実績 %Ln 件中 %2 件を受け取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch from %1 was not finished: %Ln achievement(s) came.</source>
        <extracomment>%1: a service&apos;s address. %Ln: achievements that came.</extracomment>
        <translation>
            <numerusform>%1 からの取得は終わっていません: 実績 %Ln 件を受け取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1, byte %2: %3</source>
        <extracomment>%1: position of a change in a change set. %2: position of a byte. %3: a whole sentence.</extracomment>
        <translation>変更 %1、バイト %2: %3</translation>
    </message>
    <message>
        <source>%1, change %2, byte %3: %4</source>
        <extracomment>%1: file. %2: position of a change in it. %3: of a byte. %4: a whole sentence.</extracomment>
        <translation>%1、変更 %2、バイト %3: %4</translation>
    </message>
    <message>
        <source>This is a change set, not records. Apply it instead of importing it.</source>
        <translation>これはレコードではなく変更セットです。インポートではなく適用してください。</translation>
    </message>
    <message>
        <source>This is no change set. Choose a file that was exported as one.</source>
        <translation>これは変更セットではありません。変更セットとしてエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is no change set (%1 is missing). Choose a file that was exported as one.</source>
        <translation>これは変更セットではありません(%1 がありません)。変更セットとしてエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>The change set was made by a newer version of this program. Install that version to apply it.</source>
        <translation>この変更セットは新しいバージョンのプログラムで作成されました。適用するにはそのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The change set was made by a newer version of this program (version %1 of its form). Install that version to apply it.</source>
        <translation>この変更セットは新しいバージョンのプログラムで作成されました(形式バージョン %1)。適用するにはそのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>This change cannot be read, so nothing of the change set was applied. Correct it, or ask for the file again.</source>
        <translation>この変更は読み取れないため、変更セットは何も適用されていません。修正するか、ファイルをもう一度受け取ってください。</translation>
    </message>
    <message>
        <source>This change cannot be read (expected: %1), so nothing of the change set was applied. Correct it, or ask for the file again.</source>
        <translation>この変更は読み取れないため(想定: %1)、変更セットは何も適用されていません。修正するか、ファイルをもう一度受け取ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) open</source>
        <translation>
            <numerusform>応答待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>送信待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>next request at %1</source>
        <extracomment>%1: time of day, with seconds.</extracomment>
        <translation>次のリクエストは %1</translation>
    </message>
    <message>
        <source>%1 requests a second</source>
        <extracomment>%1: a number, e.g. 3.9.</extracomment>
        <translation>毎秒 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) failed so far</source>
        <translation>
            <numerusform>これまでに %Ln ページが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>IDs of a page that failed, from %1 to %2.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>IDs of a page that failed, from %1 on.</extracomment>
        <translation>%1 以降</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>The end of a list of pages that failed.</extracomment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages that failed, by ID: %1.</source>
        <extracomment>%1: a list of spans of IDs.</extracomment>
        <translation>失敗したページ（ID）: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Fetched the names of %1 of %Ln game(s)</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のゲーム名を取得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetched the images of %1 of %Ln icon(s)</source>
        <extracomment>%1: addresses of images so far. %Ln: icons there are.</extracomment>
        <translation>
            <numerusform>%Ln 件中 %1 件のアイコンの画像を取得</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>What came of a request: a good answer.</extracomment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request</comment>
        <extracomment>%1: what went wrong with a request, in short. %2: the reason, as the service or the system tells it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全に接続できません</translation>
    </message>
    <message>
        <source>Sent on elsewhere</source>
        <translation>別の場所へ転送</translation>
    </message>
    <message>
        <source>Reply too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>認証されません</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>Query not understood</source>
        <translation>クエリを解釈できません</translation>
    </message>
    <message>
        <source>Not what was asked for</source>
        <translation>要求と異なる応答</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>Failed at the service</source>
        <translation>サービス側で失敗</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>Not readable as records</source>
        <translation>レコードとして読めません</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <extracomment>%1: file name.</extracomment>
        <translation>%1 へエクスポート</translation>
    </message>
    <message>
        <source>Importing %1: %2 %</source>
        <extracomment>%1: file name. %2: number of percent.</extracomment>
        <translation>%1 をインポート中: %2%</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 %</source>
        <extracomment>%1: file name. %2: number of percent.</extracomment>
        <translation>%1 にエクスポート中: %2%</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>%1: a step, e.g. Delete 12 achievements. %2: number of percent.</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln achievement(s) to %1.</source>
        <extracomment>%1: file name.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln achievement(s).</source>
        <translation>
            <numerusform>実績 %Ln 件をインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <extracomment>After an import. %1, %2, %3: numbers of achievements.</extracomment>
        <translation>新規 %1、変更 %2、変更なし %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have errors.</source>
        <translation>
            <numerusform>うち %Ln 件にエラーがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) could not be read and were left out.</source>
        <translation>
            <numerusform>読み取れないテキスト %Ln 件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln page(s)</source>
        <extracomment>%Ln: pages of a fetch that failed.</extracomment>
        <translation>
            <numerusform>%Ln ページを再取得</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>This is what a player has reached, not what the achievements are. Get the game&apos;s definitions instead.</source>
        <translation>これはプレイヤーの進捗で、実績の定義ではありません。ゲームの定義を取得してください。</translation>
    </message>
    <message>
        <source>This is what a player has reached on %1, not what the achievements are. Get the game&apos;s definitions instead.</source>
        <translation>これは %1 でのプレイヤーの進捗で、実績の定義ではありません。ゲームの定義を取得してください。</translation>
    </message>
    <message>
        <source>This is a list of games, without achievements. Get the achievements of one game instead.</source>
        <translation>これはゲームの一覧で、実績は含まれていません。1 つのゲームの実績を取得してください。</translation>
    </message>
    <message>
        <source>No format that can be imported was recognised here.</source>
        <translation>読み込める形式が認識されませんでした。</translation>
    </message>
    <message>
        <source>No format that can be imported was recognised here; it begins with “%1”.</source>
        <translation>読み込める形式が認識されませんでした。先頭は「%1」です。</translation>
    </message>
    <message>
        <source>This is something else, so it was left out. Import it on its own.</source>
        <translation>これは別のもののため除外されました。単独で読み込んでください。</translation>
    </message>
    <message>
        <source>This is something else (%1), so it was left out. Import it on its own.</source>
        <translation>これは別のもの (%1) のため除外されました。単独で読み込んでください。</translation>
    </message>
    <message>
        <source>These files belong to several games. Import each game on its own, as each has its own ID.</source>
        <translation>これらのファイルは複数のゲームのものです。ID が異なるため、ゲームごとに読み込んでください。</translation>
    </message>
    <message>
        <source>These files belong to several games (%1). Import each game on its own, as each has its own ID.</source>
        <translation>これらのファイルは複数のゲーム (%1) のものです。ID が異なるため、ゲームごとに読み込んでください。</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB, which no file of definitions is. Only JSON records and tables may be larger.</source>
        <translation>ファイルが 64 MiB を超えています。定義ファイルとしては大きすぎます。これより大きくできるのは JSON レコードと表だけです。</translation>
    </message>
    <message>
        <source>The text is broken here: a key or a value in quotes was expected. What came before is kept.</source>
        <translation>ここでテキストが壊れています: 引用符付きのキーか値が必要です。それより前は保持されます。</translation>
    </message>
    <message>
        <source>It does not say which achievement it is, so it was left out.</source>
        <translation>どの実績か示されていないため、除外されました。</translation>
    </message>
    <message>
        <source>It does not say which achievement it is (“%1” is missing), so it was left out.</source>
        <translation>どの実績か示されていないため (「%1」がありません)、除外されました。</translation>
    </message>
    <message>
        <source>The same achievement stands in the files twice, and differs. The first was taken.</source>
        <translation>同じ実績がファイル内に 2 回あり、内容が異なります。最初のものを使いました。</translation>
    </message>
    <message>
        <source>“%1” stands in the files twice, and differs. The first was taken.</source>
        <translation>「%1」がファイル内に 2 回あり、内容が異なります。最初のものを使いました。</translation>
    </message>
    <message>
        <source>None of the table&apos;s columns is known as a field. Say which column is which field.</source>
        <translation>表の列に既知のフィールドがありません。どの列がどのフィールドか指定してください。</translation>
    </message>
    <message>
        <source>Two columns are said to be the same field. Choose one of them.</source>
        <translation>2 つの列が同じフィールドになっています。どちらか 1 つを選んでください。</translation>
    </message>
    <message>
        <source>Two columns are said to be %1. Choose one of them.</source>
        <translation>2 つの列が「%1」になっています。どちらか 1 つを選んでください。</translation>
    </message>
    <message>
        <source>A cell holds no value of its field, so the row was left out.</source>
        <translation>セルの値がフィールドに合わないため、この行は除外されました。</translation>
    </message>
    <message>
        <source>A cell holds no value of its field (%1), so the row was left out.</source>
        <translation>セルの値がフィールドに合わないため (%1)、この行は除外されました。</translation>
    </message>
    <message>
        <source>A quote stands where none may, or is never closed, so the row was left out. Quotes inside a cell are doubled.</source>
        <translation>引用符の位置が正しくないか閉じられていないため、この行は除外されました。セル内の引用符は二重にします。</translation>
    </message>
    <message>
        <source>No ID is free from the given one on. Give a lower one.</source>
        <translation>指定した番号以降に空いている ID がありません。より小さい番号を指定してください。</translation>
    </message>
    <message>
        <source>The achievement is hidden, so the store does not give its description.</source>
        <translation>この実績は隠されているため、ストアは説明を提供しません。</translation>
    </message>
    <message>
        <source>There is no text in the language asked for; “%1” was taken.</source>
        <extracomment>%1: a language as the file calls it.</extracomment>
        <translation>指定した言語のテキストがないため、「%1」を使いました。</translation>
    </message>
    <message>
        <source>The icon is only a file name (“%1”), which is no address, so it was left out.</source>
        <extracomment>%1: a file name or hash.</extracomment>
        <translation>アイコンがファイル名 (「%1」) だけでアドレスではないため、除外されました。</translation>
    </message>
    <message>
        <source>A value cannot be read (%1), so it was left out.</source>
        <extracomment>%1: a key and its value.</extracomment>
        <translation>読み取れない値 (%1) は除外されました。</translation>
    </message>
    <message>
        <source>A localisation names texts by their place only. Import it together with the configuration, which knows whose they are.</source>
        <translation>ローカライズファイルはテキストを位置だけで示します。対応がわかる構成ファイルと一緒に読み込んでください。</translation>
    </message>
    <message>
        <source>The file says that the game has no achievements.</source>
        <translation>ファイルによると、このゲームに実績はありません。</translation>
    </message>
    <message>
        <source>This is one page only (%1). Bring the other pages, too, to import all.</source>
        <extracomment>%1: numbers such as 32 / 73.</extracomment>
        <translation>これは 1 ページ分だけです (%1)。すべて読み込むには他のページも指定してください。</translation>
    </message>
    <message>
        <source>The file holds fewer achievements than it says the game has (%1).</source>
        <extracomment>%1: numbers such as 5 / 7.</extracomment>
        <translation>ファイル内の実績が、ゲームにあるとされる数より少なくなっています (%1)。</translation>
    </message>
    <message>
        <source>The service has no number for this source, so records that are made have none and stay drafts.</source>
        <translation>このソースにはサービスの番号がないため、作られるレコードには番号がなく、下書きのままになります。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>既にあり</translation>
    </message>
    <message>
        <source>No record here</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>Several records</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>複数のレコード</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>ここで削除済み</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>What an import does with an entry.</extracomment>
        <translation>不可</translation>
    </message>
    <message>
        <source>The file has only a part of the achievement, and the catalog has no record of it to update.</source>
        <translation>ファイルには実績の一部しかなく、更新するレコードがカタログにありません。</translation>
    </message>
    <message>
        <source>Several records have this source, game and external ID, so none was changed. Delete the doubles first.</source>
        <translation>このソース、ゲーム、外部 ID を持つレコードが複数あるため、変更しませんでした。先に重複を削除してください。</translation>
    </message>
    <message>
        <source>The record is deleted here and stays so. Restore it to bring it up to date.</source>
        <translation>このレコードはここで削除されており、そのままです。更新するには復元してください。</translation>
    </message>
    <message>
        <source>The image server did not answer in time. Try again later.</source>
        <translation>画像サーバーが時間内に応答しませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check of icons</source>
        <translation>アイコンの確認</translation>
    </message>
    <message>
        <source>Checking icons: %1 of %2</source>
        <extracomment>%1: icons checked so far. %2: all of them.</extracomment>
        <translation>アイコンを確認中: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln icon(s).</source>
        <translation>
            <numerusform>%Ln 件のアイコンを確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The icon is a picture in this catalog only. Upload it and enter its address before you hand the record over.</source>
        <translation>アイコンはこのカタログだけにある画像です。レコードを渡す前にアップロードし、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>What somebody wants to use as an icon, when it has no file name.</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 is empty, or nothing is to be seen in it. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 は空か、何も表示されません。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or GIF image. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 は PNG、JPEG、WebP、GIF のいずれの画像でもありません。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>%1 is too large for an icon: the limits are 16 MiB and 64 megapixels.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 はアイコンには大きすぎます。上限は 16 MiB、6400 万画素です。</translation>
    </message>
    <message>
        <source>%1 is damaged. Choose another picture.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 は破損しています。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be read. Check the file and try again.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 を読み込めませんでした。ファイルを確認して、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln icon(s) of this catalog lie in %1.</source>
        <extracomment>%1: name of a folder. %Ln: icons that have no web address.</extracomment>
        <translation>
            <numerusform>このカタログのアイコン %Ln 件は %1 にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>They take %1 on the disk now.</source>
        <extracomment>Icons kept on the disk. %1: bytes with their unit.</extracomment>
        <translation>現在ディスク上で %1 を使用しています。</translation>
    </message>
    <message>
        <source>What they take on the disk is being counted…</source>
        <translation>ディスクの使用量を調べています…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Icons that were seen are kept, so that they are there at once and without a network. Those of the open catalog are kept longest.</source>
        <translation>表示したアイコンは保存されるため、次からはすぐに、ネットワークがなくても表示されます。開いているカタログのアイコンは最も長く残ります。</translation>
    </message>
    <message>
        <source>Icons in &amp;memory, at most</source>
        <translation>メモリー内のアイコンの上限(&amp;M)</translation>
    </message>
    <message>
        <source>Icons on the &amp;disk, at most</source>
        <translation>ディスク上のアイコンの上限(&amp;D)</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the blank between: 1,048,576 bytes.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Clear the icon cache</source>
        <translation>アイコンのキャッシュを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Forgets all icons that were seen; they are fetched again when they are shown</source>
        <translation>表示したアイコンをすべて消去します。次に表示するときに再び取得します</translation>
    </message>
</context>
<context>
    <name>QueryAdvice</name>
    <message>
        <source>Use %1</source>
        <extracomment>Button. %1: what may have been meant in the search box, e.g. steam.</extracomment>
        <translation>%1 にする</translation>
    </message>
    <message>
        <source>Put this in its place</source>
        <translation>これに置き換える</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search names, descriptions, external ids and tags</source>
        <translation>名前、説明、外部 ID、タグを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Words in any order; put a phrase in double quotes.</source>
        <translation>単語の順序は問いません。フレーズは二重引用符で囲みます。</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>検索のしかた (F1)</translation>
    </message>
</context>
<context>
    <name>QueryCompletion</name>
    <message>
        <source>State</source>
        <extracomment>What &quot;is:&quot; asks for in the search box: new, changed, with an error...</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Filled in</source>
        <extracomment>What &quot;has:&quot; asks for in the search box: a field that is filled in.</extracomment>
        <translation>入力あり</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <extracomment>What &quot;missing:&quot; asks for in the search box: a field that is not filled in.</extracomment>
        <translation>入力なし</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>ここで変更</translation>
    </message>
    <message>
        <source>New here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>ここで新規</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>ここで削除</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>With an error</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>With a warning</source>
        <extracomment>A state of records in the search box.</extracomment>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>What &quot;=&quot; asks for behind a text field in the search box, where &quot;:&quot; means contains.</extracomment>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>more than</source>
        <extracomment>What &quot;&gt;&quot; asks for behind a number in the search box; the same for the next three.</extracomment>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>What &quot;&gt;&quot; asks for behind a date in the search box; the same for the next three.</extracomment>
        <translation>より後</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>この日以後</translation>
    </message>
    <message>
        <source>before</source>
        <translation>より前</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A game that is offered for the search box. %1: its name, %2: its id.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>boss killer</source>
        <translation>ボス 討伐</translation>
    </message>
    <message>
        <source>both words, anywhere</source>
        <translation>両方の語をどこかに含む</translation>
    </message>
    <message>
        <source>&quot;end boss&quot;</source>
        <translation>&quot;最後の ボス&quot;</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>この並びのまま</translation>
    </message>
    <message>
        <source>boss OR dragon</source>
        <translation>ボス OR ドラゴン</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>どちらか</translation>
    </message>
    <message>
        <source>boss -dragon</source>
        <translation>ボス -ドラゴン</translation>
    </message>
    <message>
        <source>the first, not the second</source>
        <translation>前者だけ、後者なし</translation>
    </message>
    <message>
        <source>(boss OR dragon) secret</source>
        <translation>(ボス OR ドラゴン) 秘密</translation>
    </message>
    <message>
        <source>brackets keep together</source>
        <translation>かっこでまとめる</translation>
    </message>
    <message>
        <source>In one field</source>
        <translation>一つの項目で</translation>
    </message>
    <message>
        <source>name:boss</source>
        <translation>name:ボス</translation>
    </message>
    <message>
        <source>also description: external:</source>
        <translation>description: external: も</translation>
    </message>
    <message>
        <source>name=&quot;Boss Killer&quot;</source>
        <translation>name=&quot;ボスキラー&quot;</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>全体が一致</translation>
    </message>
    <message>
        <source>tag:stealth</source>
        <translation>tag:ステルス</translation>
    </message>
    <message>
        <source>in one of the tags</source>
        <translation>タグのどれかに</translation>
    </message>
    <message>
        <source>source:steam</source>
        <translation>source:steam</translation>
    </message>
    <message>
        <source>or xbox, playstation</source>
        <translation>xbox、playstation も</translation>
    </message>
    <message>
        <source>rank:gold</source>
        <translation>rank:gold</translation>
    </message>
    <message>
        <source>also rank&gt;=silver</source>
        <translation>rank&gt;=silver も</translation>
    </message>
    <message>
        <source>language:japan</source>
        <translation>language:japan</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数と日付</translation>
    </message>
    <message>
        <source>owners&gt;1000</source>
        <translation>owners&gt;1000</translation>
    </message>
    <message>
        <source>also &gt;= &lt; &lt;= =</source>
        <translation>&gt;= &lt; &lt;= = も</translation>
    </message>
    <message>
        <source>rarity:5..10</source>
        <translation>rarity:5..10</translation>
    </message>
    <message>
        <source>from 5 to 10 percent</source>
        <translation>5 から 10 パーセント</translation>
    </message>
    <message>
        <source>game:41233</source>
        <translation>game:41233</translation>
    </message>
    <message>
        <source>a game’s id; also id:</source>
        <translation>ゲームの ID。id: も</translation>
    </message>
    <message>
        <source>updated&gt;=2018-06-01</source>
        <translation>updated&gt;=2018-06-01</translation>
    </message>
    <message>
        <source>also created:</source>
        <translation>created: も</translation>
    </message>
    <message>
        <source>updated:2018-06</source>
        <translation>updated:2018-06</translation>
    </message>
    <message>
        <source>all of that month</source>
        <translation>その月すべて</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>入力の有無</translation>
    </message>
    <message>
        <source>missing:icon</source>
        <translation>missing:icon</translation>
    </message>
    <message>
        <source>any field can be missing</source>
        <translation>どの項目でも</translation>
    </message>
    <message>
        <source>has:rank</source>
        <translation>has:rank</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>項目に値がある</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>is:changed</source>
        <translation>is:changed</translation>
    </message>
    <message>
        <source>or new, deleted, draft</source>
        <translation>new、deleted、draft も</translation>
    </message>
    <message>
        <source>is:error</source>
        <translation>is:error</translation>
    </message>
    <message>
        <source>or warning</source>
        <translation>warning も</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索のしかた</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>検索ボックスに入れる</translation>
    </message>
    <message>
        <source>Names count in every language, numbers too: source:3 is source:steam. Ctrl+Space lists what can stand at the cursor.</source>
        <translation>名前はどの言語でも、番号でも書けます。source:3 は source:steam です。Ctrl+Space でカーソル位置に書けるものを一覧します。</translation>
    </message>
    <message>
        <source>game:&quot;Boss Rush&quot;</source>
        <translation>game:&quot;Boss Rush&quot;</translation>
    </message>
    <message>
        <source>in the name of its game</source>
        <translation>ゲームの名前の中</translation>
    </message>
    <message>
        <source>icon:broken</source>
        <translation>icon:broken</translation>
    </message>
    <message>
        <source>or double, after a check of icons</source>
        <translation>または double（アイコンの確認後）</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Bronze</source>
        <translation>ブロンズ</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>シルバー</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ゴールド</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>プラチナ</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>北米</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>アジア</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>全世界</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
</context>
<context>
    <name>RejectedList</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>RequestLog</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <extracomment>Of the requests.</extracomment>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>No request failed.</source>
        <translation>失敗したリクエストはありません。</translation>
    </message>
    <message>
        <source>No service was asked for anything yet. Each request is listed here, without keys.</source>
        <translation>まだどのサービスにもリクエストしていません。リクエストはキーを除いてすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>&amp;Only what failed</source>
        <translation>失敗のみ(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the requests listed here</source>
        <translation>ここに表示されているリクエストを消去します</translation>
    </message>
    <message>
        <source>The current request</source>
        <translation>現在のリクエスト</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected requests</source>
        <translation>選択したリクエストをコピーします</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select all requests</source>
        <translation>すべてのリクエストを選択します</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The window did not come to rest within 60 seconds.</source>
        <extracomment>Command line, when the picture of the window was not ready in time.</extracomment>
        <translation>ウィンドウの表示が 60 秒以内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>画像を %1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>ServiceCommands</name>
    <message>
        <source>The catalog; it is made when it does not exist.</source>
        <translation>カタログ。存在しない場合は作成されます。</translation>
    </message>
    <message>
        <source>&quot;--service&quot; needs the address of a service that begins with http:// or https://.</source>
        <translation>&quot;--service&quot; には、http:// または https:// で始まるサービスのアドレスが必要です。</translation>
    </message>
    <message>
        <source>The port to listen on; without it, or with 0, a free one.</source>
        <translation>待ち受けるポート。省略するか 0 を指定すると、空いているポート。</translation>
    </message>
    <message>
        <source>A port is a number from 0 to 65535.</source>
        <translation>ポートは 0 ～ 65535 の数値です。</translation>
    </message>
    <message>
        <source>The user key is &quot;sample&quot;. Ctrl+C ends the service.</source>
        <translation>ユーザーキーは &quot;sample&quot; です。Ctrl+C でサービスを終了します。</translation>
    </message>
    <message>
        <source>The same command with --resume fetches the rest.</source>
        <translation>同じコマンドに --resume を付けると残りを取得します。</translation>
    </message>
    <message>
        <source>The generation of the service: v2 (unless said otherwise), v3 or v4.</source>
        <translation>サービスの世代: v2 (既定)、v3、v4。</translation>
    </message>
    <message>
        <source>A file whose first line is the user key (v2, v3); else ACHIEVEMENTS_USER_KEY.</source>
        <translation>1 行目がユーザーキーのファイル (v2、v3)。省略時は ACHIEVEMENTS_USER_KEY。</translation>
    </message>
    <message>
        <source>The client id (v4); else ACHIEVEMENTS_CLIENT_ID.</source>
        <translation>クライアント ID (v4)。省略時は ACHIEVEMENTS_CLIENT_ID。</translation>
    </message>
    <message>
        <source>A file whose first line is the client secret (v4); else ACHIEVEMENTS_CLIENT_SECRET.</source>
        <translation>1 行目がクライアントシークレットのファイル (v4)。省略時は ACHIEVEMENTS_CLIENT_SECRET。</translation>
    </message>
    <message>
        <source>Where access tokens come from (v4).</source>
        <translation>アクセストークンの取得先 (v4)。</translation>
    </message>
    <message>
        <source>Only achievements of this game.</source>
        <translation>このゲームの実績のみ。</translation>
    </message>
    <message>
        <source>Only achievements of this source.</source>
        <translation>この提供元の実績のみ。</translation>
    </message>
    <message>
        <source>Only achievements updated since then, e.g. 2018-06-01.</source>
        <translation>この日時以降に更新された実績のみ (例: 2018-06-01)。</translation>
    </message>
    <message>
        <source>Only achievements that meet this Apicalypse condition (v3, v4).</source>
        <translation>この Apicalypse 条件に合う実績のみ (v3、v4)。</translation>
    </message>
    <message>
        <source>At most so many; 0: as fast as they go.</source>
        <translation>1 秒あたりの上限。0 は無制限。</translation>
    </message>
    <message>
        <source>Goes on where the same fetch stopped, was cut off or failed.</source>
        <translation>同じ取得が止まった所、途切れた所、失敗した所から続けます。</translation>
    </message>
    <message>
        <source>&quot;--dialect&quot; is v2, v3 or v4.</source>
        <translation>「--dialect」は v2、v3、v4 のいずれかです。</translation>
    </message>
    <message>
        <source>&quot;--token-url&quot; needs an address that begins with http:// or https://.</source>
        <translation>「--token-url」には http:// または https:// で始まるアドレスが必要です。</translation>
    </message>
    <message>
        <source>A v4 service needs a client id and a client secret: --client-id and --client-secret-file.</source>
        <translation>v4 サービスにはクライアント ID とシークレットが必要です: --client-id と --client-secret-file。</translation>
    </message>
    <message>
        <source>&quot;--requests-per-second&quot; needs a number from 0.</source>
        <translation>「--requests-per-second」には 0 以上の数が必要です。</translation>
    </message>
    <message>
        <source>&quot;--game&quot; needs the id of a game.</source>
        <translation>「--game」にはゲームの ID が必要です。</translation>
    </message>
    <message>
        <source>&quot;--source&quot; is playstation, xbox, steam or a number.</source>
        <translation>「--source」は playstation、xbox、steam または番号です。</translation>
    </message>
    <message>
        <source>&quot;--updated-since&quot; needs a date such as 2018-06-01T12:00:00Z.</source>
        <translation>「--updated-since」には 2018-06-01T12:00:00Z のような日時が必要です。</translation>
    </message>
    <message>
        <source>A v2 service knows no conditions; narrow the fetch by --game, --source or --updated-since.</source>
        <translation>v2 サービスは条件を扱えません。--game、--source、--updated-since で絞り込んでください。</translation>
    </message>
    <message>
        <source>There is nothing to go on with; the fetch begins anew.</source>
        <translation>続きから始めるものがありません。最初から取得します。</translation>
    </message>
    <message>
        <source>Base address of the service; v4 has one of its own.</source>
        <translation>サービスの基本アドレス。v4 には既定値があります。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Go to the search box, from the table</source>
        <translation>表から検索ボックスに移動</translation>
    </message>
    <message>
        <source>In the search box: clear it, then go back to the table</source>
        <translation>検索ボックス内: 内容を消去し、次に表に戻る</translation>
    </message>
    <message>
        <source>In the search box: go to the table</source>
        <translation>検索ボックス内: 表に移動</translation>
    </message>
    <message>
        <source>In the table: select the current row</source>
        <translation>表内: 現在の行を選択</translation>
    </message>
    <message>
        <source>In the search box: how to search</source>
        <translation>検索ボックスで: 検索のしかた</translation>
    </message>
    <message>
        <source>In the search box: list what can stand at the cursor</source>
        <translation>検索ボックスで: カーソル位置に書けるものを一覧</translation>
    </message>
    <message>
        <source>In the search box: take the first of what is listed</source>
        <translation>検索ボックスで: 一覧の先頭を入れる</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Click to sort. Shift+click to sort by several columns.</source>
        <translation>クリックで並べ替え。Shift+クリックで複数の列で並べ替え。</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>PlayStation</source>
        <translation>PlayStation</translation>
    </message>
    <message>
        <source>Xbox</source>
        <translation>Xbox</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Browse, check and correct achievement records.</source>
        <translation>実績レコードを閲覧、確認、修正します。</translation>
    </message>
    <message>
        <source>The catalog to open.</source>
        <translation>開くカタログ。</translation>
    </message>
    <message>
        <source>Start on the built-in sample service.</source>
        <translation>内蔵のサンプルサービスで開始します。</translation>
    </message>
    <message>
        <source>Fetch from this v2 service at the start.</source>
        <translation>起動時にこの v2 サービスから取得します。</translation>
    </message>
    <message>
        <source>Write a picture of the window and end; needs no display.</source>
        <translation>ウィンドウの画像を書き出して終了します。ディスプレイは不要です。</translation>
    </message>
    <message>
        <source>Size of the picture, e.g. 1920x1080.</source>
        <translation>画像のサイズ (例: 1920x1080)。</translation>
    </message>
    <message>
        <source>Language of this run: de, en or ja.</source>
        <translation>今回の実行で使う言語: de、en、ja。</translation>
    </message>
    <message>
        <source>Dark appearance for this run.</source>
        <translation>今回の実行をダークの外観にします。</translation>
    </message>
    <message>
        <source>Light appearance for this run.</source>
        <translation>今回の実行をライトの外観にします。</translation>
    </message>
    <message>
        <source>There is no translation &quot;%1&quot;; there are: %2.</source>
        <translation>翻訳 &quot;%1&quot; はありません。使用できる翻訳: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size; write it like 1280x800.</source>
        <translation>&quot;%1&quot; はサイズではありません。1280x800 のように指定してください。</translation>
    </message>
    <message>
        <source>&quot;--service&quot; needs an address that begins with http:// or https://, and a catalog to fetch into.</source>
        <translation>&quot;--service&quot; には http:// または https:// で始まるアドレスと、取得先のカタログが必要です。</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Differs here from what was received.</source>
        <translation>受信した内容と異なります。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Made here; no source has it yet.</source>
        <translation>ここで作成されました。まだどのソースにもありません。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Saved before it was finished.</source>
        <translation>完成前に保存されました。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Deleted here; it can be restored.</source>
        <translation>ここで削除されました。復元できます。</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message numerus="yes">
        <source>%1 of %Ln achievement(s)</source>
        <extracomment>Status bar. %1: achievements that pass the search, %Ln: all achievements.</extracomment>
        <translation>
            <numerusform>実績 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar.</extracomment>
        <translation>
            <numerusform>%Ln 件選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <extracomment>Status bar: achievements that differ from what the service says.</extracomment>
        <translation>
            <numerusform>%Ln 件変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Add to the sort order</source>
        <translation>並べ替えに追加</translation>
    </message>
    <message>
        <source>Remove from the sort order</source>
        <translation>並べ替えから外す</translation>
    </message>
    <message>
        <source>The source&apos;s own order</source>
        <translation>提供元の並び順</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag…</source>
        <translation>タグを追加…</translation>
    </message>
</context>
<context>
    <name>TagNumber</name>
    <message>
        <source>Theme %1</source>
        <extracomment>A tag that the service knows by a number: a theme. %1: the theme&apos;s number.</extracomment>
        <translation>テーマ %1</translation>
    </message>
    <message>
        <source>Genre %1</source>
        <translation>ジャンル %1</translation>
    </message>
    <message>
        <source>Keyword %1</source>
        <translation>キーワード %1</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>ゲーム %1</translation>
    </message>
    <message>
        <source>Player perspective %1</source>
        <translation>プレイヤー視点 %1</translation>
    </message>
</context>
<context>
    <name>TaskControls</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Ask the service for more</source>
        <translation>サービスへの問い合わせを再開します</translation>
    </message>
    <message>
        <source>Ask for nothing more until you say so</source>
        <translation>再開するまで問い合わせません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; what has come so far is kept</source>
        <translation>停止します。これまでに届いた内容は保持されます</translation>
    </message>
    <message>
        <source>Stop; nothing is changed</source>
        <translation>中止します。何も変更されません</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Activity</source>
        <extracomment>A button beside the progress of a fetch: shows the panel of this name, which tells more.</extracomment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Show what is done, what waits, and each request</source>
        <translation>完了したこと、待機中のこと、各リクエストを表示します</translation>
    </message>
</context>
<context>
    <name>TaskWatch</name>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>An argument is missing.</source>
        <translation>引数が不足しています。</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>引数が多すぎます。</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>&quot;%1 --help&quot; を参照してください。</translation>
    </message>
    <message>
        <source>The results could not be written.</source>
        <translation>結果を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>No date</source>
        <extracomment>Shown in place of a date that is not there.</extracomment>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Date and time in UTC</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <source>%1, date and time in UTC</source>
        <translation>%1、日時 (UTC)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1, Unix time</source>
        <translation>%1、Unix 時間</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Set to now, in milliseconds</source>
        <translation>現在の日時に設定 (ミリ秒)</translation>
    </message>
    <message>
        <source>Set to now, in seconds</source>
        <translation>現在の日時に設定 (秒)</translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation>「%1」を現在の日時に設定</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New catalog…</source>
        <translation>新しいカタログ(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a new catalog file</source>
        <translation>新しいカタログファイルを作成します</translation>
    </message>
    <message>
        <source>&amp;Open catalog…</source>
        <translation>カタログを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a catalog file</source>
        <translation>カタログファイルを開きます</translation>
    </message>
    <message>
        <source>Explore the &amp;sample</source>
        <translation>サンプルを見る(&amp;S)</translation>
    </message>
    <message>
        <source>Look around in invented achievements from the built-in service</source>
        <translation>内蔵サービスの架空の実績を見て回ります</translation>
    </message>
    <message>
        <source>Export &amp;all…</source>
        <translation>すべてエクスポート(&amp;A)…</translation>
    </message>
    <message>
        <source>Write all achievements of this catalog to a file</source>
        <translation>このカタログのすべての実績をファイルに書き出します</translation>
    </message>
    <message>
        <source>Export s&amp;hown…</source>
        <translation>表示中の実績をエクスポート(&amp;H)…</translation>
    </message>
    <message>
        <source>Write the achievements in the table to a file, in the order shown</source>
        <translation>表に表示されている実績を、表示順にファイルに書き出します</translation>
    </message>
    <message>
        <source>Export se&amp;lected…</source>
        <translation>選択した実績をエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Write the selected achievements to a file</source>
        <translation>選択した実績をファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>取得(&amp;F)…</translation>
    </message>
    <message>
        <source>Fetch all achievements from a service</source>
        <translation>サービスからすべての実績を取得します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>プログラムを閉じます。すべて保存済みです</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>最後の変更を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>取り消した変更をもう一度行います</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Make a new achievement</source>
        <translation>新しい実績を作成します</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit all fields of the current achievement</source>
        <translation>現在の実績のすべてのフィールドを編集します</translation>
    </message>
    <message>
        <source>Edit &amp;cell</source>
        <translation>セルを編集(&amp;C)</translation>
    </message>
    <message>
        <source>Edit the current cell in the table</source>
        <translation>表の現在のセルを編集します</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Make a new achievement from the current one</source>
        <translation>現在の実績から新しい実績を作成します</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the selected achievements; this can be undone</source>
        <translation>選択した実績を削除します。この操作は元に戻せます</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select all achievements in the table</source>
        <translation>表のすべての実績を選択します</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>検索ボックスに移動します</translation>
    </message>
    <message>
        <source>Switch between &amp;light and dark</source>
        <translation>ライトとダークを切り替え(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Columns as they were at the first start</source>
        <translation>列を初回起動時の状態に戻します</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>List everything that was done in this catalog</source>
        <translation>このカタログで行ったすべての操作を一覧表示します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>すべてのキーを一覧表示します</translation>
    </message>
    <message>
        <source>&amp;About Achievement Curator</source>
        <translation>Achievement Curator について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>検索をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Show all achievements again</source>
        <translation>すべての実績を再び表示します</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Open the same catalog again</source>
        <translation>同じカタログをもう一度開きます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what an action does. %2: its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Switch to the light appearance</source>
        <translation>ライトの外観に切り替えます</translation>
    </message>
    <message>
        <source>Switch to the dark appearance</source>
        <translation>ダークの外観に切り替えます</translation>
    </message>
    <message>
        <source>Export &amp;changes…</source>
        <translation>変更をエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Write what was changed here as a change set for others, or as a report</source>
        <translation>ここでの変更を、他の人のための変更セットまたはレポートとして書き出します</translation>
    </message>
    <message>
        <source>A&amp;pply a change set…</source>
        <translation>変更セットを適用(&amp;P)…</translation>
    </message>
    <message>
        <source>Look at somebody&apos;s changes and apply them to this catalog</source>
        <translation>他の人の変更を確認して、このカタログに適用します</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the selected achievements as the columns show them</source>
        <translation>選択した実績を、列の表示どおりにコピーします</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>Copy all fields of the selected achievements for a spreadsheet</source>
        <translation>選択した実績のすべての項目を表計算用にコピーします</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy the records of the selected achievements, each byte as it is</source>
        <translation>選択した実績のレコードを、バイトのままコピーします</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ファイルを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring achievements from JSON, tables and files of stores into this catalog</source>
        <translation>JSON、表、ストアのファイルから実績をこのカタログに取り込みます</translation>
    </message>
    <message>
        <source>Import a fol&amp;der…</source>
        <translation>フォルダーを読み込む(&amp;D)…</translation>
    </message>
    <message>
        <source>Bring achievements from all files of a folder into this catalog</source>
        <translation>フォルダー内のすべてのファイルから実績を取り込みます</translation>
    </message>
    <message>
        <source>&amp;Paste achievements</source>
        <translation>実績を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Import the text on the clipboard, or the files copied to it</source>
        <translation>クリップボードのテキスト、またはコピーしたファイルを読み込みます</translation>
    </message>
    <message>
        <source>&amp;Look at the icon</source>
        <translation>アイコンを見る(&amp;L)</translation>
    </message>
    <message>
        <source>Show the icon of the current achievement in a window of its own</source>
        <translation>現在の実績のアイコンを別ウィンドウで表示します</translation>
    </message>
    <message>
        <source>Show the achievements as a table</source>
        <translation>実績を表として表示します</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>ギャラリー(&amp;G)</translation>
    </message>
    <message>
        <source>Show the achievements as icons with their names</source>
        <translation>実績をアイコンと名前で表示します</translation>
    </message>
    <message>
        <source>&amp;Check all icons</source>
        <translation>すべてのアイコンを確認(&amp;C)</translation>
    </message>
    <message>
        <source>Look at the icons of all achievements and list what is wrong with them</source>
        <translation>すべての実績のアイコンを確認し、問題を一覧にします</translation>
    </message>
    <message>
        <source>Check s&amp;hown icons</source>
        <translation>表示中のアイコンを確認(&amp;H)</translation>
    </message>
    <message>
        <source>Look at the icons of the achievements that the search finds</source>
        <translation>検索結果の実績のアイコンを確認します</translation>
    </message>
    <message>
        <source>Check &amp;selected icons</source>
        <translation>選択したアイコンを確認(&amp;S)</translation>
    </message>
    <message>
        <source>Look at the icons of the selected achievements</source>
        <translation>選択した実績のアイコンを確認します</translation>
    </message>
    <message>
        <source>Choose an &amp;icon…</source>
        <translation>アイコンを選択(&amp;I)…</translation>
    </message>
    <message>
        <source>Take a picture from a file as the icon of the current achievement</source>
        <translation>ファイルの画像を現在の実績のアイコンにします</translation>
    </message>
    <message>
        <source>&amp;Paste as icon</source>
        <translation>アイコンとして貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Use the picture or the address on the clipboard as the icon of the current achievement</source>
        <translation>クリップボードの画像またはアドレスを現在の実績のアイコンにします</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Set how much icons may take in memory and on the disk</source>
        <translation>アイコンが使うメモリーとディスクの上限を設定します</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>The language of the desktop.
----------
Light or dark as the desktop is.</extracomment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Co&amp;py as</source>
        <extracomment>A menu of formats: table, CSV, JSON.</extracomment>
        <translation>形式を選んでコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Icons</source>
        <translation>アイコン(&amp;I)</translation>
    </message>
</context>
</TS>
