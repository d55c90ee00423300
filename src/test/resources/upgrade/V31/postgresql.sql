set session_replication_role = replica;
delete from api_token;
insert into api_token (id, person_id, name, token_hash, role, created_at, expires_at, used_at, revoked_at) values
(1, 1, 'a script', 'c9b7d21a786b8cc59b7f5c5e2b794ea7eb9b331741a5c560898a8cb702e0fea6', 'ADMIN', '2026-11-30T09:36:54.260895Z', '2026-12-30T15:00:00Z', '2026-11-30T09:37:24.040659Z', null),
(2, 1, 'test', 'd4bef2af07a140e15bdcb04002d97132e40217f4bd137c9afad42e415919f7e7', 'EDITOR', '2026-11-30T09:37:01.242725Z', '2027-02-28T15:00:00Z', '2026-11-30T09:37:01.721233Z', null);
delete from audit_event;
insert into audit_event (id, happened_at, person_id, actor, action, subject, before_value, after_value) values
(1, '2026-11-30T09:36:24.299775Z', 1, 'admin', 'account.made', 'admin', null, 'admin'),
(2, '2026-11-30T09:36:42.865387Z', null, null, 'import.run', 'import/1', null, 'files=5, entries=36, conflicts=0, vanished=0, returned=0, moved=0'),
(3, '2026-11-30T09:36:52.420214Z', 1, 'admin', 'sign-in', 'admin', null, '127.0.0.1'),
(4, '2026-11-30T09:36:54.292335Z', 1, 'admin', 'token.made', 'a script', null, 'admin, 2026-12-30T15:00:00Z'),
(5, '2026-11-30T09:36:58.878944Z', 1, 'admin', 'sign-in', 'admin', null, '127.0.0.1'),
(6, '2026-11-30T09:37:01.275588Z', 1, 'admin', 'token.made', 'test', null, 'editor, 2027-02-28T15:00:00Z'),
(7, '2026-11-30T09:37:04.806936Z', 1, 'admin', 'entry.corrected', '2024-11-14/2411.04905', '1', '2: 번역 투를 고쳤습니다.'),
(8, '2026-11-30T09:37:05.928941Z', 1, 'admin', 'entry.corrected', '2024-11-14/2411.07232', '1', '2: 번역 투를 고쳤습니다.'),
(9, '2026-11-30T09:37:06.220344Z', 1, 'admin', 'entry.corrected', '2024-11-14/2411.07231', '1', '2: 번역 투를 고쳤습니다.'),
(10, '2026-11-30T09:37:07.061841Z', 1, 'admin', 'entry.corrected', '2024-11-14/2411.04965', '1', '2: 번역 투를 고쳤습니다.'),
(11, '2026-11-30T09:37:07.735114Z', 1, 'admin', 'entry.corrected', '2024-11-15/2411.09595', '1', '2: 띄어쓰기'),
(12, '2026-11-30T09:37:14.009480Z', 1, 'admin', 'entry.reverted', '2024-11-15/2411.09595', '2', '3 = 1: 처음 글이 낫습니다.'),
(13, '2026-11-30T09:37:17.987256Z', 1, 'admin', 'entry.corrected', '2024-11-15/2411.07279', '1', '2: 띄어쓰기'),
(14, '2026-11-30T09:37:22.389711Z', 1, 'admin', 'finding.dismissed', '2024-11-15/2411.09703 author-twice', 'entry', '원문과 같습니다.'),
(15, '2026-11-30T09:37:23.376086Z', 1, 'admin', 'bulk.fix', '#1 (1) queue=worst&check=printed-list', null, '출력된 목록'),
(16, '2026-11-30T09:37:23.670888Z', 1, 'admin', 'entry.corrected', '2024-11-15/2411.09703', '1', '2: 출력된 목록'),
(17, '2026-11-30T09:37:27.234767Z', 1, 'admin', 'import.run', 'import/2', null, 'files=1, entries=2, conflicts=3, vanished=1, returned=0, moved=0'),
(18, '2026-11-30T09:37:28.489174Z', 1, 'admin', 'import.run', 'import/3', null, 'files=1, entries=2, conflicts=0, vanished=0, returned=0, moved=0'),
(19, '2026-11-30T09:37:29.011284Z', 1, 'admin', 'consent', 'Somebody', null, '전자 우편으로 물었습니다.'),
(20, '2026-11-30T09:37:29.267618Z', 1, 'admin', 'entry.corrected', '2024-12-02/2409.17146', '1', '2: 띄어쓰기'),
(21, '2026-11-30T09:37:31.025181Z', 1, 'admin', 'import.run', 'import/4', null, 'files=2, entries=7, conflicts=0, vanished=0, returned=0, moved=0'),
(22, '2026-11-30T09:37:36.506861Z', 1, 'admin', 'import.undone', 'import/4', null, '1 / 0 / 5 / 0: 잘못 올렸습니다.'),
(23, '2026-11-30T09:37:39.453041Z', 1, 'admin', 'entry.decided', '2024-11-14/2411.07232', '2', '2: 새로 가져온 글과 병합'),
(24, '2026-11-30T09:37:41.619048Z', 1, 'admin', 'entry.decided', '2024-11-14/2411.07231', '2', '3: 새로 가져온 글과 병합'),
(25, '2026-11-30T09:37:43.681292Z', 1, 'admin', 'entry.approved', '2023-12-21/2312.00752', '3 machine', '3 approved'),
(26, '2026-11-30T09:37:45.922984Z', 1, 'admin', 'entry.approved', '2024-06-27/2406.17557', '1 machine', '1 approved'),
(27, '2026-11-30T09:37:48.472154Z', 1, 'admin', 'entry.approved', '2024-06-27/2406.07550', '1 machine', '1 approved'),
(28, '2026-11-30T09:37:50.450799Z', 1, 'admin', 'entry.approved', '2024-11-14/2411.07232', '2 corrected', '2 approved'),
(29, '2026-11-30T09:37:51.686876Z', 1, 'admin', 'entry.approved', '2024-11-14/2411.04965', '3 corrected', '3 approved'),
(30, '2026-11-30T09:37:52.547589Z', 1, 'admin', 'entry.approved', '2024-11-15/2411.07279', '2 corrected', '2 approved'),
(31, '2026-11-30T09:37:52.907725Z', 1, 'admin', 'entry.approved', '2024-12-02/2409.17146', '2 corrected', '2 approved'),
(32, '2026-11-30T09:37:53.560705Z', 1, 'admin', 'entry.returned', '2024-06-27/2406.07520', '1 machine', '1 returned: 뜻이 다릅니다.'),
(33, '2026-11-30T09:37:54.634530Z', 1, 'admin', 'entry.withdrawn', '2023-11-24/2311.12052', 'false', 'true: 저자의 요청'),
(34, '2026-11-30T09:37:55.802447Z', 1, 'admin', 'entry.hidden', '2023-11-24/2311.12022', 'false', 'true: 확인 중'),
(35, '2026-11-30T09:37:56.324168Z', 1, 'admin', 'entry.withdrawn', '2023-11-24/2311.10770', 'false', 'true: 잘못 눌렀습니다.'),
(36, '2026-11-30T09:37:56.937918Z', 1, 'admin', 'entry.unwithdrawn', '2023-11-24/2311.10770', 'true', 'false'),
(37, '2026-11-30T09:37:57.688382Z', 1, 'admin', 'paper.withdrawn', '2406.17557', null, 'v2: 저자가 철회했습니다.'),
(38, '2026-11-30T09:37:58.177571Z', 1, 'admin', 'entry.added', '2024-06-27/2406.99991', null, '1: 파일에 없습니다.'),
(39, '2026-11-30T09:37:58.307564Z', 1, 'admin', 'entry.identified', '2024-06-27/2406.16793', '2406.16793', '2406.99992: 다른 논문의 ID입니다.'),
(40, '2026-11-30T09:37:58.443923Z', 1, 'admin', 'invitation.made', 'ben', null, 'editor'),
(41, '2026-11-30T09:37:59.258973Z', 2, 'ben', 'account.made', 'ben', null, 'editor'),
(42, '2026-11-30T09:37:59.260296Z', 2, 'ben', 'invitation.used', 'ben', null, 'editor'),
(43, '2026-11-30T09:37:59.275232Z', 2, 'ben', 'sign-in', 'ben', null, '127.0.0.1'),
(44, '2026-11-30T09:38:00.348434Z', 1, 'admin', 'invitation.made', '아직 오지 않은 사람', null, 'editor'),
(45, '2026-11-30T09:38:00.857996Z', 1, 'admin', 'policy', 'policy', 'approvedOnly=false, ownApproval=true', 'approvedOnly=true, ownApproval=true');
delete from author_withdrawal;
insert into author_withdrawal (id, arxiv_id, arxiv_version, reason, person_id, marked_at, active, ended_by, ended_at, end_reason) values
(1, '2406.17557', 2, '저자가 철회했습니다.', 1, '2026-11-30T09:37:57.539489Z', true, null, null, null);
delete from bulk;
insert into bulk (id, kind, check_name, asked, person_id, assignee_id, reason, state, total, created_at, finished_at, undone_by, undone_at) values
(1, 'FIX', 'printed-list', 'queue=worst&check=printed-list', 1, null, '출력된 목록', 'DONE', 1, '2026-11-30T09:37:23.354901Z', '2026-11-30T09:37:23.710129Z', null, null);
delete from bulk_item;
insert into bulk_item (bulk_id, entry_id, state, revision_before, revision_after, value_before, told) values
(1, 29, 'DONE', 1, 2, null, null);
delete from checked;
insert into checked (entry_id, revision, fingerprint, conflict, errors, warnings, infos, gravity, votes, digest_date, checked_at, joined, withdrawn) values
(1, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 2, 1, -1, '2023-11-24', '2026-11-30T09:36:36.434381Z', false, false),
(2, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 2, 1, -1, '2023-11-24', '2026-11-30T09:37:54.750463Z', false, true),
(3, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 2, 1, -1, '2023-11-24', '2026-11-30T09:36:36.798823Z', false, false),
(4, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 2, 1, -1, '2023-11-24', '2026-11-30T09:37:57.091430Z', false, false),
(5, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 2, 1, -1, '2023-11-24', '2026-11-30T09:36:37.316367Z', false, false),
(6, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 2, 1, -1, '2023-11-24', '2026-11-30T09:36:37.448239Z', false, false),
(7, 3, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 43, '2023-12-21', '2026-11-30T09:37:36.386509Z', false, false),
(8, 3, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 28, '2023-12-21', '2026-11-30T09:37:36.425437Z', false, false),
(9, 3, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 65, '2023-12-21', '2026-11-30T09:37:36.430502Z', false, false),
(10, 3, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 20, '2023-12-21', '2026-11-30T09:37:36.544852Z', false, false),
(11, 3, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 4, '2023-12-21', '2026-11-30T09:37:36.546693Z', false, false),
(12, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 2, 1, -1, '2023-12-21', '2026-11-30T09:36:39.766329Z', false, false),
(13, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 41, '2024-06-27', '2026-11-30T09:36:38.577982Z', false, false),
(14, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 33, '2024-06-27', '2026-11-30T09:36:38.718257Z', false, false),
(15, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 52, '2024-06-27', '2026-11-30T09:36:38.742883Z', false, false),
(16, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 3, '2024-06-27', '2026-11-30T09:36:38.889971Z', false, false),
(17, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 22, '2024-06-27', '2026-11-30T09:36:39.032900Z', false, false),
(18, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 1, 0, 2, 12, '2024-06-27', '2026-11-30T09:36:39.122455Z', false, false),
(19, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 28, '2024-06-27', '2026-11-30T09:36:39.187785Z', false, false),
(20, 2, '3770731a-3aeb-3b8a-a830-220c07fd883f', true, 1, 3, 0, 4, 55, '2024-11-14', '2026-11-30T09:37:27.133543Z', false, false),
(21, 2, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 41, '2024-11-14', '2026-11-30T09:37:39.723796Z', false, false),
(22, 3, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 3, 0, 2, 11, '2024-11-14', '2026-11-30T09:37:41.752220Z', false, false),
(23, 3, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 987, '2024-11-14', '2026-11-30T09:37:27.135573Z', false, false),
(24, 2, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 987, '2024-11-14', '2026-11-30T09:37:27.185716Z', false, false),
(25, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 13, '2024-11-14', '2026-11-30T09:36:43.519655Z', false, false),
(26, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 19, '2024-11-14', '2026-11-30T09:36:40.427352Z', false, false),
(27, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 51, '2024-11-14', '2026-11-30T09:36:40.455594Z', false, false),
(28, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 29, '2024-11-14', '2026-11-30T09:36:40.513911Z', false, false),
(29, 2, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 29, '2024-11-15', '2026-11-30T09:37:23.779365Z', false, false),
(30, 3, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 22, '2024-11-15', '2026-11-30T09:37:14.257057Z', false, false),
(31, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 6, 1, 2, 24, '2024-11-15', '2026-11-30T09:36:42.264321Z', false, false),
(32, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 2, 0, 2, 8, '2024-11-15', '2026-11-30T09:36:42.632612Z', false, false),
(33, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 1, 1, 2, 38, '2024-11-15', '2026-11-30T09:37:36.935520Z', false, false),
(34, 2, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 26, '2024-11-15', '2026-11-30T09:37:36.950176Z', false, false),
(35, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 21, '2024-11-15', '2026-11-30T09:36:43.044393Z', false, false),
(36, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 1, 0, 2, 16, '2024-11-15', '2026-11-30T09:36:43.140064Z', false, false),
(37, 2, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 0, 0, 38, '2024-12-02', '2026-11-30T09:37:36.961812Z', false, false),
(38, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 26, '2024-12-02', '2026-11-30T09:37:36.966808Z', false, false),
(39, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 1, 1, 2, 38, '2024-12-03', '2026-11-30T09:37:36.602006Z', false, true),
(40, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 0, 1, 1, 26, '2024-12-03', '2026-11-30T09:37:36.709484Z', false, true),
(41, 1, '3770731a-3aeb-3b8a-a830-220c07fd883f', false, 0, 3, 2, 2, -1, '2024-06-27', '2026-11-30T09:38:01.715146Z', false, false);
delete from claim;
insert into claim (entry_id, person_id, given_by, given_at, until_at, bulk_id) values
(20, 2, 2, '2026-11-30T09:38:00.270217Z', '2026-11-30T10:08:00.270217Z', null);
delete from conflict;
insert into conflict (id, entry_id, state_id, base_id, run_id, made_at, active, decision, decided_at, person_id, reason, revision, version, decided_turn) values
(1, 20, 37, 20, 2, '2026-11-30T09:37:26.441297Z', true, null, null, null, null, null, 0, null),
(2, 21, 38, 21, 2, '2026-11-30T09:37:26.441297Z', null, 'OURS', '2026-11-30T09:37:39.360053Z', 1, '새로 가져온 글과 병합', 2, 1, 2),
(3, 22, 39, 22, 2, '2026-11-30T09:37:26.441297Z', null, 'THEIRS', '2026-11-30T09:37:41.499657Z', 1, '새로 가져온 글과 병합', 3, 1, 3);
delete from consent;
insert into consent (author, person_id, given_at, note) values
('Somebody', 1, '2026-11-30T09:37:29.002913Z', '전자 우편으로 물었습니다.');
delete from content;
insert into content (id, json) values
(1, '{"title":"GAIA: a benchmark for General AI Assistants","authors":["Grégoire Mialon","Clémentine Fourrier","Craig Swift","Thomas Wolf","Yann LeCun","Thomas Scialom"],"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12983.png","sections":[{"body":"- GAIA는 범용 AI 비서(General AI Assistant)를 평가하기 위해 만든 질문 466개의 모음으로, 한 질문에 답하려면 추론과 웹 탐색, 파일이나 이미지의 해석, 도구 사용이 함께 필요할 때가 많습니다.\n- 질문은 필요한 단계와 도구의 수에 따라 세 가지 난이도로 나뉩니다. 정답은 짧고 모호하지 않으므로 자동으로 채점할 수 있습니다.\n- 사람은 질문의 92%에 올바르게 답했지만, 플러그인(plugin)을 갖춘 GPT-4의 정답률은 15%에 그쳤습니다.\n- 저자들은 전문가에게도 어려운 문제를 푸는 능력보다 평범한 사람이 무난히 하는 일을 안정적으로 해내는 능력이 범용 인공지능에 다가가는 더 나은 척도라고 봅니다.\n- 리더보드(leaderboard)를 운영하기 위해 300개 질문의 정답은 공개하지 않았습니다."}]}'),
(2, '{"title":"MagicDance: Realistic Human Dance Video Generation with Motions & Facial Expressions Transfer","authors":["Di Chang","Yichun Shi","Quankai Gao","Jessica Fu","Hongyi Xu","Guoxian Song","Qing Yan","Xiao Yang","Mohammad Soleymani"],"video":"https://cdn-uploads.huggingface.co/production/uploads/60f1abe7544c2adfd699860c/QPqDXcHNhksZaqkYOjZNQ.mp4","sections":[{"body":"- MagicDance는 춤추는 사람의 동작과 표정을 다른 인물에게 옮겨 영상을 만드는 확산 모델(diffusion model)입니다.\n- 기준이 되는 인물의 얼굴과 피부색, 옷차림은 그대로 두고 새로 주어진 포즈 시퀀스(pose sequence)만 따르는 것을 목표로 합니다.\n- 학습은 두 단계로 진행됩니다. 먼저 외형을 제어하는 블록을 사전 학습(pretraining)하고, 이어서 외형과 포즈를 함께 제어하도록 미세 조정(fine-tuning)합니다.\n- 이미지 확산 모델이 가진 사전 지식을 이용하므로 학습 때 보지 못한 인물에도 추가 미세 조정 없이 적용할 수 있으며, 스테이블 디퓨전(Stable Diffusion)의 플러그인처럼 쓸 수 있습니다.\n- 정량 평가에는 TikTok 데이터셋을 사용하였고, 포즈만 입력하여 만화풍 캐릭터를 움직이는 제로샷(zero-shot) 2D 애니메이션도 보여 줍니다."}]}'),
(3, '{"title":"GPQA: A Graduate-Level Google-Proof Q&A Benchmark","authors":["David Rein","Betty Li Hou","Asa Cooper Stickland","Jackson Petty","Richard Yuanzhe Pang","Julien Dirani","Julian Michael","Samuel R. Bowman"],"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12022.png","sections":[{"body":"- GPQA는 생물학, 물리학, 화학의 전문가가 직접 출제한 객관식 문항 448개로 이루어진 대학원 수준의 질의응답 데이터셋입니다.\n- 해당 분야에서 박사 학위를 받았거나 박사 과정에 있는 전문가의 정답률은 65%였으며, 나중에 스스로 확인한 명백한 실수를 제외하더라도 74%였습니다.\n- 다른 분야의 숙련된 검증자는 웹을 자유롭게 검색하면서 평균 30분 넘게 고민하고도 34%만 맞혔습니다. 제목의 Google-Proof는 이처럼 검색만으로는 풀기 어렵다는 뜻입니다.\n- GPT-4를 바탕으로 한 가장 강력한 기준 모델(baseline)의 정확도는 39%였습니다.\n- 저자들은 이 데이터셋이 사람보다 뛰어난 AI를 사람이 감독하는 방법, 곧 확장 가능한 감독(scalable oversight)의 연구에 쓰이기를 기대합니다."}]}'),
(4, '{"title":"Exponentially Faster Language Modelling","authors":["Peter Belcak","Roger Wattenhofer"],"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.10770.png","sections":[{"body":"- 이 논문은 언어 모델이 한 번의 추론에 실제로는 극히 일부의 뉴런만 필요로 한다고 주장하고, 그 근거로 BERT를 변형한 UltraFastBERT를 제시합니다.\n- UltraFastBERT는 피드포워드 신경망(feedforward network)을 이진 트리로 짜인 고속 피드포워드 신경망(fast feedforward network, FFF)으로 바꾸어, 층마다 뉴런 4,095개 가운데 12개만 계산합니다.\n- 추론에 쓰는 뉴런은 0.3%에 불과하지만, 비슷한 조건에서 학습한 BERT 계열 모델과 대등한 성능을 보고합니다.\n- CPU용 구현은 최적화된 기존 피드포워드 구현보다 78배, PyTorch 구현은 같은 조건의 배치(batch) 추론보다 40배 빠릅니다.\n- 다만 조건부 실행(conditional execution)의 잠재력을 온전히 끌어내는 효율적인 구현은 아직 없다고 밝힙니다."}]}'),
(5, '{"title":"ZipLoRA: Any Subject in Any Style by Effectively Merging LoRAs","authors":["Viraj Shah","Nataniel Ruiz","Forrester Cole","Erika Lu","Svetlana Lazebnik","Yuanzhen Li","Varun Jampani"],"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.13600.png","sections":[{"body":"- ZipLoRA는 따로 학습한 피사체용 LoRA(Low-Rank Adaptation)와 스타일용 LoRA를 하나로 합쳐, 원하는 대상을 원하는 화풍으로 그리게 해 주는 방법입니다.\n- 두 LoRA를 단순히 더하면 서로 간섭하여 피사체와 스타일 가운데 한쪽의 충실도가 떨어지기 쉽습니다.\n- 저자들은 두 가중치 행렬에서 방향이 비슷한 열(column)이 겹칠수록 결과가 나빠진다는 점에 주목하여, 열마다 병합 계수(merger coefficient)를 학습합니다.\n- 기반 모델로는 SDXL을 사용하며, 병합에는 약 100번의 경사 갱신(gradient step)이면 충분합니다.\n- 실험에서는 직접 병합이나 공동 학습(joint training)보다 피사체와 스타일을 더 잘 보존하면서, 같은 대상을 새로운 장면에 배치하는 능력도 유지했습니다."}]}'),
(6, '{"title":"Diffusion Model Alignment Using Direct Preference Optimization","authors":["Bram Wallace","Meihua Dang","Rafael Rafailov","Linqi Zhou","Aaron Lou","Senthil Purushwalkam","Stefano Ermon","Caiming Xiong","Shafiq Joty","Nikhil Naik"],"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12908.png","sections":[{"body":"- 이 논문은 언어 모델에서 쓰이던 직접 선호 최적화(Direct Preference Optimization, DPO)를 텍스트-이미지 확산 모델(diffusion model)에 맞게 옮긴 Diffusion-DPO를 제안합니다.\n- 확산 모델에서는 이미지의 우도(likelihood)를 직접 구하기 어렵습니다. 그래서 증거 하한(evidence lower bound)을 이용하여 미분할 수 있는 목적 함수를 새로 유도합니다.\n- 학습에는 사람이 두 이미지 가운데 더 나은 쪽을 고른 Pick-a-Pic 데이터셋의 비교 쌍 약 85만 1천 개를 쓰며, 보상 모델(reward model)은 따로 두지 않습니다.\n- 이 방법으로 미세 조정(fine-tuning)한 SDXL 1.0 기반 모델은 사람 평가에서 정제기(refiner)까지 갖춘 원래의 SDXL 1.0보다 더 선호되었습니다.\n- 사람 대신 AI가 매긴 선호를 사용하더라도 비슷한 수준의 성능을 얻을 수 있음을 함께 보였습니다."}]}'),
(7, '{"title":"LLM in a flash: Efficient Large Language Model Inference with Limited Memory","authors":["Keivan Alizadeh","Iman Mirzadeh","Dmitry Belenko","Karen Khatamifard","Minsik Cho","Carlo C Del Mundo","Mohammad Rastegari","Mehrdad Farajtabar"],"votes":43,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.11514.png","sections":[{"body":"- 이 논문은 기기의 DRAM보다 큰 대규모 언어 모델(large language model, LLM)을 실행하는 방법을 다룹니다. 매개변수는 플래시 메모리(flash memory)에 두고, 추론에 필요한 부분만 그때그때 DRAM으로 불러옵니다.\n- 플래시 메모리의 특성을 반영한 추론 비용 모델을 세운 뒤, 읽는 양을 줄이는 일과 한 번에 큰 덩어리로 읽는 일을 최적화의 목표로 삼습니다.\n- 첫째 기법인 윈도잉(windowing)은 최근의 토큰에서 활성화된 뉴런을 다시 사용하여 새로 읽어야 할 데이터를 줄입니다.\n- 둘째 기법인 행-열 묶기(row-column bundling)는 함께 쓰이는 상향 투영(up-projection)의 열과 하향 투영(down-projection)의 행을 나란히 저장하여, 더 큰 연속 구간을 한꺼번에 읽게 합니다.\n- 두 기법을 함께 쓰면 DRAM 용량의 최대 두 배에 이르는 모델을 실행할 수 있으며, 단순한 로딩 방식에 비해 CPU에서는 4배에서 5배, GPU에서는 20배에서 25배 빠릅니다."}]}'),
(8, '{"title":"PowerInfer: Fast Large Language Model Serving with a Consumer-grade GPU","authors":["Yixin Song","Zeyu Mi","Haotong Xie","Haibo Chen"],"votes":28,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.12456.png","sections":[{"body":"- PowerInfer는 소비자용 GPU 한 장을 갖춘 개인용 컴퓨터에서 대규모 언어 모델(large language model, LLM)을 빠르게 실행하기 위한 추론 엔진입니다.\n- 뉴런의 활성화가 거듭제곱 법칙(power law)을 따른다는 관찰에서 출발합니다. 소수의 핫 뉴런(hot neuron)은 입력과 관계없이 자주 활성화되고, 대다수인 콜드 뉴런(cold neuron)은 입력에 따라 활성화 여부가 달라집니다.\n- 이에 따라 핫 뉴런은 GPU에 미리 올려 두고 콜드 뉴런은 CPU에서 계산하여, GPU 메모리의 부담과 장치 사이의 데이터 전송을 함께 줄입니다.\n- 활성화될 뉴런을 미리 알아내는 적응형 예측기(adaptive predictor)와 뉴런 단위로 동작하는 희소 연산자(sparse operator)도 갖추고 있습니다.\n- NVIDIA RTX 4090 한 장에서 초당 평균 13.20개, 최대 29.08개의 토큰을 생성하였으며, 정확도를 유지하면서 llama.cpp보다 최대 11.69배 빨랐습니다."}]}'),
(9, '{"title":"Mamba: Linear-Time Sequence Modeling with Selective State Spaces","authors":["Albert Gu","Tri Dao"],"votes":65,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.00752.png","sections":[{"body":"- Mamba는 어텐션(attention)을 쓰지 않고 선택적 상태 공간 모델(selective state space model)만으로 긴 시퀀스를 다루는 구조입니다.\n- 기존의 상태 공간 모델(state space model, SSM)은 내용에 따라 정보를 가려내는 데 약했습니다. 저자들은 SSM의 매개변수를 입력의 함수로 만들어, 토큰에 따라 정보를 기억하거나 잊을 수 있게 했습니다.\n- 이렇게 바꾸면 합성곱(convolution)을 이용한 빠른 계산을 쓸 수 없으므로, GPU의 메모리 계층을 고려한 병렬 스캔(parallel scan) 알고리즘을 새로 설계했습니다.\n- 계산량은 시퀀스 길이에 비례하여 늘어나며, 추론 처리량은 트랜스포머(Transformer)의 5배에 이릅니다.\n- 언어 모델링에서 Mamba-3B는 같은 크기의 트랜스포머보다 뛰어났고 두 배 크기의 트랜스포머와 대등했습니다. 오디오와 유전체(genomics) 데이터에서도 우수한 결과를 보였습니다."}]}'),
(10, '{"title":"Weak-to-Strong Generalization: Eliciting Strong Capabilities With Weak Supervision","authors":["Collin Burns","Pavel Izmailov","Jan Hendrik Kirchner","Bowen Baker","Leo Gao","Leopold Aschenbrenner","Yining Chen","Adrien Ecoffet","Manas Joglekar","Jan Leike","Ilya Sutskever","Jeff Wu"],"votes":20,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.09390.png","sections":[{"body":"- 이 논문은 사람보다 뛰어난 모델을 사람이 감독해야 하는 미래의 정렬(alignment) 문제를, 약한 모델이 강한 모델을 감독하는 실험으로 바꾸어 연구합니다.\n- 약한 모델이 붙인 레이블로 강한 사전 학습 모델을 미세 조정(fine-tuning)하면, 강한 모델은 감독자보다 나은 성능을 꾸준히 보였습니다. 저자들은 이 현상을 약한 감독에서 강한 성능으로의 일반화(weak-to-strong generalization)라고 부릅니다.\n- 실험은 GPT-4 계열의 모델로 진행했으며, 자연어 처리(NLP)와 체스 퍼즐, 보상 모델링(reward modeling) 과제를 다루었습니다.\n- 단순한 미세 조정만으로는 강한 모델의 능력을 모두 끌어내지 못합니다. 그러나 보조 신뢰도 손실(auxiliary confidence loss)을 더하면, GPT-2 수준의 감독자로 GPT-4를 학습시켜 NLP 과제에서 GPT-3.5에 가까운 성능을 얻을 수 있었습니다.\n- 저자들은 지금의 정렬 기법이 초인적인 모델에는 충분하지 않을 수 있지만, 이 문제를 오늘날의 모델로도 실험할 수 있다고 결론짓습니다."}]}'),
(11, '{"title":"Llama Guard: LLM-based Input-Output Safeguard for Human-AI Conversations","authors":["Hakan Inan","Kartikeya Upasani","Jianfeng Chi","Rashi Rungta","Krithika Iyer","Yuning Mao","Michael Tontchev","Qing Hu","Brian Fuller","Davide Testuggine","Madian Khabsa"],"votes":4,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.06674.png","sections":[{"body":"- Llama Guard는 사람과 AI의 대화에서 입력과 출력이 안전한지를 판별하는 언어 모델 기반의 안전장치(safeguard)입니다.\n- 안전 위험의 분류 체계(taxonomy)를 정의하고, 사용자의 요청을 판별하는 프롬프트 분류(prompt classification)와 모델의 답을 판별하는 응답 분류(response classification)를 한 모델로 수행합니다.\n- 모델은 저자들이 수집한 비교적 적은 양의 고품질 데이터로 Llama2-7b를 지시 조정(instruction tuning)하여 만들었습니다.\n- OpenAI Moderation Evaluation 데이터셋과 ToxicChat에서 기존의 콘텐츠 조정(content moderation) 도구와 대등하거나 더 나은 성능을 보였습니다.\n- 분류 체계를 입력에 적어 주는 방식이므로 제로샷(zero-shot)이나 퓨샷(few-shot) 프롬프트만으로 다른 정책에 맞출 수 있습니다. 모델 가중치도 공개되었습니다."}]}'),
(12, '{"title":"Retrieval-Augmented Generation for Large Language Models: A Survey","authors":["Yunfan Gao","Yun Xiong","Xinyu Gao","Kangxiang Jia","Jinliu Pan","Yuxi Bi","Yi Dai","Jiawei Sun","Meng Wang","Haofen Wang"],"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.10997.png","sections":[{"body":"- 이 논문은 외부 지식을 검색하여 언어 모델의 생성에 활용하는 검색 증강 생성(Retrieval-Augmented Generation, RAG)의 발전 과정을 정리한 서베이(survey)입니다.\n- 환각(hallucination)과 오래된 지식, 추적하기 어려운 추론이라는 언어 모델의 약점을 줄이는 방법으로 RAG를 소개합니다.\n- 연구의 흐름은 기본형(Naive RAG), 고급형(Advanced RAG), 모듈형(Modular RAG)의 세 가지 패러다임으로 나뉩니다. 고급형은 검색 전후의 처리를 더하고, 모듈형은 여러 구성 요소를 과제에 맞게 조합합니다.\n- 검색(retrieval)과 생성(generation), 증강(augmentation)이라는 세 축의 핵심 기술을 차례로 살펴봅니다.\n- 평가 지표와 평가 프레임워크를 정리하고, 앞으로 풀어야 할 과제와 연구 방향도 제시합니다."}]}'),
(13, '{"title":"The FineWeb Datasets: Decanting the Web for the Finest Text Data at Scale","authors":["Guilherme Penedo","Hynek Kydlíček","Loubna Ben allal","Anton Lozhkov","Margaret Mitchell","Colin Raffel","Leandro Von Werra","Thomas Wolf"],"votes":41,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.17557.png","sections":[{"heading":"What''s New","body":"FineWeb은 커먼 크롤(Common Crawl) 스냅숏 96개에서 만든 15조 토큰 규모의 영어 사전 학습(pretraining) 데이터셋입니다. 성능이 뛰어난 공개 언어 모델도 학습 데이터의 제작 과정은 밝히지 않는 경우가 많습니다. 이 논문은 중복 제거와 필터링에 관한 선택을 하나하나 실험하고, 그 과정을 결과와 함께 공개합니다."},{"heading":"Technical Details","body":"데이터는 아래의 순서로 가공합니다. 교육적인 글을 추린 1조 3천억 토큰의 FineWeb-Edu는, Llama-3-70B-Instruct가 매긴 점수로 학습한 분류기를 FineWeb에 적용하여 만들었습니다.\n1. **텍스트 추출(text extraction)**: 원본 HTML에서 trafilatura로 본문을 추출합니다.\n2. **기본 필터링(base filtering)**: 유해한 주소를 걸러 내고 영어 문서만 남긴 다음, 품질과 반복에 관한 규칙을 적용합니다.\n3. **중복 제거(deduplication)**: 전체를 한꺼번에 처리하지 않고 스냅숏마다 따로 MinHash를 적용합니다. 저자들의 실험에서는 이 방식이 더 나은 모델로 이어졌습니다.\n4. **추가 필터링(additional filtering)**: C4의 규칙 가운데 일부와, 통계를 바탕으로 새로 만든 규칙을 더합니다."},{"heading":"Performance Highlights","body":"같은 조건에서 학습했을 때 FineWeb은 다른 공개 사전 학습 데이터셋보다 성능이 좋은 모델을 만들어 냈습니다. FineWeb-Edu로 학습한 모델은 MMLU와 ARC처럼 지식과 추론이 필요한 벤치마크에서 특히 큰 폭으로 향상되었습니다. 데이터 가공 코드와 비교 실험(ablation)에 쓴 모델도 모두 공개되었습니다."}]}'),
(14, '{"title":"OpenVLA: An Open-Source Vision-Language-Action Model","authors":["Moo Jin Kim","Karl Pertsch","Siddharth Karamcheti","Ted Xiao","Ashwin Balakrishna","Suraj Nair","Rafael Rafailov","Ethan Foster","Grace Lam","Pannag Sanketi","Quan Vuong","Thomas Kollar","Benjamin Burchfiel","Russ Tedrake","Dorsa Sadigh","Sergey Levine","Percy Liang","Chelsea Finn"],"votes":33,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.09246.png","sections":[{"heading":"What''s New","body":"OpenVLA는 로봇 조작(robot manipulation)을 위한 70억 매개변수 규모의 공개 시각-언어-행동 모델(vision-language-action model, VLA)입니다. 카메라 이미지와 언어로 된 지시를 받아 로봇의 동작을 직접 출력합니다. 기존의 VLA가 대부분 비공개였던 것과 달리 모델 가중치와 미세 조정(fine-tuning) 노트북, 학습 코드를 공개합니다."},{"heading":"Technical Details","body":"시각 인코더(vision encoder)는 DINOv2와 SigLIP의 특징을 결합하며, 언어 모델로는 Llama 2를 사용합니다. 연속적인 동작 값은 차원마다 256개의 구간으로 나누어 토큰으로 바꾸고, 다음 토큰을 예측하는 방식으로 학습합니다. 학습 데이터는 Open X-Embodiment에서 고른 실제 로봇 시연 약 97만 건입니다."},{"heading":"Performance Highlights","body":"29개 과제와 여러 종류의 로봇에서 550억 매개변수의 RT-2-X보다 작업 성공률이 16.5%포인트 높았으며, 매개변수는 7분의 1 수준입니다. 여러 물체와 언어 지시가 얽힌 미세 조정 실험에서도 처음부터 학습한 Diffusion Policy를 앞섰습니다. 저랭크 적응(low-rank adaptation, LoRA)과 양자화(quantization)를 이용하면 소비자용 GPU에서도 미세 조정하고 실행할 수 있습니다."},{"heading":"Limitations","body":"현재의 OpenVLA는 한 번에 한 장의 이미지만 관측으로 받으므로 여러 대의 카메라나 과거의 관측을 활용하지 못합니다. 추론 속도도 50Hz로 동작하는 ALOHA와 같은 고빈도 제어에는 부족합니다. 시험한 과제의 성공률이 대체로 90%를 밑돌아, 신뢰성에도 개선의 여지가 있습니다."}]}'),
(15, '{"title":"An Image is Worth 32 Tokens for Reconstruction and Generation","authors":["Qihang Yu","Mark Weber","Xueqing Deng","Xiaohui Shen","Daniel Cremers","Liang-Chieh Chen"],"votes":52,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.07550.png","sections":[{"heading":"What''s New","body":"TiTok(Transformer-based 1-Dimensional Tokenizer)은 이미지를 2차원 격자가 아니라 1차원 토큰 열로 바꾸는 토크나이저입니다. 기존 방식이 256개나 1,024개의 토큰을 쓰는 256×256 이미지를 단 32개의 이산 토큰으로 나타냅니다. 인접한 영역이 서로 비슷하다는 이미지의 중복성을 격자 구조로는 충분히 활용하기 어렵다는 점에 착안했습니다."},{"heading":"Technical Details","body":"이미지 패치(patch)와 학습 가능한 잠재 토큰(latent token)을 비전 트랜스포머(Vision Transformer, ViT) 인코더에 함께 넣고, 출력에서는 잠재 토큰만 남겨 벡터 양자화(vector quantization)를 적용합니다. 디코더는 양자화된 토큰과 마스크 토큰(mask token)으로 이미지를 복원합니다. 학습은 두 단계로 나뉘며, 첫 단계에서는 이미 학습된 토크나이저의 코드를 대리 목표(proxy code)로 삼습니다."},{"heading":"Performance Highlights","body":"MaskGIT과 같은 생성 프레임워크를 사용했을 때 ImageNet 256×256에서 생성 FID(generation FID, gFID) 1.97을 기록했습니다. ImageNet 512×512에서는 gFID 2.74로 DiT-XL/2의 3.04보다 좋은 값을 얻으면서 410배 빠르게 이미지를 생성했습니다. 성능이 가장 좋은 변형의 gFID는 2.13입니다."}]}'),
(16, '{"title":"Neural Gaffer: Relighting Any Object via Diffusion","authors":["Haian Jin","Yuan Li","Fujun Luan","Yuanbo Xiangli","Sai Bi","Kai Zhang","Zexiang Xu","Jin Sun","Noah Snavely"],"votes":3,"thumbnail":"/avatars/e4f630616a16a7fc691b5275bb62f2aa.svg","sections":[{"heading":"What''s New","body":"Neural Gaffer는 사진 한 장에 담긴 물체를 새로운 조명 아래에 있는 것처럼 다시 그려 내는 2D 재조명(relighting) 확산 모델(diffusion model)입니다. 인물 사진과 같은 특정 범주에 한정되지 않으며, 플래시 촬영처럼 특수한 촬영 조건도 요구하지 않습니다."},{"heading":"Technical Details","body":"장면을 법선(normal)이나 반사 특성(BRDF)으로 분해하지 않고, 목표 환경 맵(environment map)을 조건으로 넣어 이미지를 직접 생성합니다. 사전 학습된 확산 모델을 합성 재조명 데이터셋으로 미세 조정(fine-tuning)하여, 모델에 이미 담겨 있는 조명에 대한 이해를 끌어냅니다. 환경 맵은 카메라의 좌표계에 맞추어 회전한 뒤 LDR 맵과 정규화된 HDR 맵의 두 형태로 입력합니다."},{"heading":"Performance Highlights","body":"합성 이미지와 인터넷에서 모은 실제 이미지 모두에서 일반화 성능과 정확도가 우수함을 보였습니다. 다른 생성 기법과 결합하면 텍스트로 조명을 지정하는 재조명이나 물체 삽입(object insertion)에도 활용할 수 있습니다. 방사장(radiance field)을 재조명하는 3D 작업에서는 사전 지식(prior)의 역할을 합니다."}]}'),
(17, '{"title":"Adam-mini: Use Fewer Learning Rates To Gain More","authors":["Yushun Zhang","Congliang Chen","Ziniu Li","Tian Ding","Chenwei Wu","Yinyu Ye","Zhi-Quan Luo","Ruoyu Sun"],"votes":22,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.16793.png","sections":[{"heading":"What''s New","body":"Adam-mini는 AdamW보다 메모리를 45%에서 50%까지 적게 쓰면서 대등하거나 더 나은 성능을 내는 옵티마이저(optimizer)입니다. 저자들은 Adam이 매개변수마다 따로 두는 학습률(learning rate)의 90% 이상을 없애도 성능이 나빠지지 않음을 보입니다."},{"heading":"Technical Details","body":"Adam의 2차 모멘트(second moment) v는 모델과 같은 크기의 메모리를 차지하면서 매개변수마다 학습률을 조절합니다. Adam-mini는 헤세 행렬(Hessian)이 블록 대각에 가깝다는 관찰을 바탕으로 매개변수를 블록으로 나누고, 블록마다 기울기 제곱의 평균으로 얻은 값 하나만 유지합니다. 예를 들어 트랜스포머(Transformer)의 쿼리(query)와 키(key)는 어텐션 헤드(attention head)마다 한 블록이 됩니다."},{"heading":"Performance Highlights","body":"매개변수가 1억 2,500만 개에서 70억 개에 이르는 언어 모델의 사전 학습(pre-training)과 지도 미세 조정(supervised fine-tuning), 인간 피드백 강화 학습(RLHF)에서 AdamW와 같거나 더 나은 결과를 얻었습니다. 메모리가 줄면 장치 사이의 통신 부담도 가벼워집니다. A800-80GB GPU 두 장으로 Llama2-7B를 사전 학습할 때 처리량은 49.6% 높아지고 걸리는 시간은 33% 줄었습니다."}]}'),
(18, '{"title":"$τ$-bench: A Benchmark for Tool-Agent-User Interaction in Real-World Domains","authors":["Shunyu Yao","Noah Shinn","Pedram Razavi","Karthik Narasimhan"],"votes":12,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.12045.png","sections":[{"heading":"What''s New","body":"τ-bench는 언어 에이전트(language agent)가 도구를 쓰면서 사용자와 대화하고 업무 규칙을 지키는지를 평가하는 벤치마크입니다. 실제 서비스에 필요한 이 두 가지 능력, 곧 사람과의 상호 작용과 규칙의 준수를 기존 벤치마크가 시험하지 않는다는 문제의식에서 출발했습니다."},{"heading":"Technical Details","body":"소매(retail)와 항공(airline) 두 분야에 데이터베이스와 API 도구, 정책 문서를 갖춘 환경을 마련하고, 사용자의 역할은 언어 모델이 맡습니다. 대화가 끝난 뒤의 데이터베이스를 미리 정해 둔 목표 상태와 비교하여 채점합니다. 같은 과제를 `k`번 시도하여 모두 성공할 확률을 뜻하는 `pass^k`라는 지표로 일관성도 측정합니다."},{"heading":"Performance Highlights","body":"GPT-4o와 같은 최신 함수 호출(function calling) 에이전트도 성공한 과제가 절반에 미치지 못했습니다. 되풀이할 때의 일관성은 더 낮아서, 소매 분야의 `pass^8`은 25%를 밑돌았습니다. 저자들은 에이전트가 일관되게 행동하고 규칙을 믿음직하게 따르도록 만드는 방법이 필요하다고 강조합니다."}]}'),
(19, '{"title":"MMLU-Pro: A More Robust and Challenging Multi-Task Language Understanding Benchmark","authors":["Yubo Wang","Xueguang Ma","Ge Zhang","Yuansheng Ni","Abhranil Chandra","Shiguang Guo","Weiming Ren","Aaran Arulraj","Xuan He","Ziyan Jiang","Tianle Li","Max Ku","Kai Wang","Alex Zhuang","Rongqi Fan","Xiang Yue","Wenhu Chen"],"votes":28,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.01574.png","sections":[{"heading":"What''s New","body":"MMLU-Pro는 널리 쓰이는 MMLU의 점수가 포화에 가까워지자 변별력을 높이기 위해 다시 설계한 벤치마크입니다. 지식을 묻는 문항이 많던 MMLU에 추론이 필요한 문항을 더하고, 너무 쉽거나 오류가 있는 문항을 덜어 냈습니다."},{"heading":"Technical Details","body":"선택지를 4개에서 10개로 늘려 우연히 맞힐 가능성을 낮추었습니다. 수학과 물리학, 법학, 심리학 등 14개 분야에 걸쳐 1만 2천 개가 넘는 문항을 담고 있습니다. 문항은 전문가의 검토를 거쳐 오류를 줄였습니다."},{"heading":"Performance Highlights","body":"모델의 정확도는 MMLU에 비해 16%에서 33%까지 떨어졌습니다. 24가지 프롬프트(prompt)로 시험한 결과, 프롬프트에 따른 점수의 변동은 MMLU에서 4%에서 5%이던 것이 2%로 줄었습니다. 또한 사고 사슬(Chain of Thought, CoT) 추론을 쓸 때의 성능이 바로 답할 때보다 좋아, MMLU보다 복잡한 추론을 요구한다는 사실을 알 수 있습니다."}]}'),
(20, '{"title":"OpenCoder: The Open Cookbook for Top-Tier Code Large Language Models","authors":["Siming Huang","Tianhao Cheng","Jason Klein Liu","Jiaran Hao","Liuyihan Song","Yang Xu","J. Yang","J. H. Liu","Chenchen Zhang","Linzheng Chai","Ruifeng Yuan","Zhaoxiang Zhang","Jie Fu","Qian Liu","Ge Zhang","Zili Wang","Yuan Qi","Yinghui Xu","Wei Chu"],"votes":55,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04905.png","sections":[{"heading":"What''s New","body":"OpenCoder는 가중치와 추론 코드뿐 아니라 학습 데이터와 데이터 처리 과정, 학습 절차까지 공개하는 코드용 대규모 언어 모델(large language model, LLM)입니다. 매개변수가 15억 개인 모델과 80억 개인 모델을 제공합니다. 저자들은 누구나 따라 할 수 있게 정리한 이 자료를 ''공개 요리책(open cookbook)''이라고 부릅니다."},{"heading":"Technical Details","body":"사전 학습(pretraining) 데이터인 RefineCode는 607개 프로그래밍 언어를 아우르는 약 9,600억 토큰 규모의 말뭉치입니다. 코드에 특화된 규칙으로 데이터를 정제하고 파일 단위로 중복을 제거했으며, 코드와 관련된 웹 문서도 찾아내어 더했습니다. 이후 고품질 합성 데이터를 쓰는 어닐링(annealing)과 두 단계의 지시 조정(instruction tuning)을 거칩니다."},{"heading":"Performance Highlights","body":"데이터까지 모두 공개한 모델 가운데 가장 높은 수준의 성능을 보이며, 가중치만 공개한 선도 모델과도 견줄 만합니다. 비교 실험(ablation)에서는 파일 단위의 중복 제거가 저장소 단위의 중복 제거보다 효과적이었습니다. 어닐링 단계에서 쓰는 데이터의 품질도 중요한 요인으로 확인되었습니다."}]}'),
(21, '{"title":"Add-it: Training-Free Object Insertion in Images With Pretrained Diffusion Models","authors":["Yoad Tewel","Rinon Gal","Dvir Samuel","Yuval Atzmon","Lior Wolf","Gal Chechik"],"votes":41,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07232.png","sections":[{"heading":"What''s New","body":"Add-it은 텍스트 지시만으로 이미지에 물체를 자연스럽게 넣어 주는 방법입니다. 추가 학습 없이 사전 학습된 확산 모델(diffusion model)을 그대로 이용합니다. 원래의 장면을 보존하면서도 물체를 그럴듯한 위치에 놓는 균형에 초점을 둡니다."},{"heading":"Technical Details","body":"확산 모델의 어텐션(attention)을 확장하여 원본 장면과 텍스트 프롬프트(prompt), 생성 중인 이미지의 세 가지 정보를 가중치를 두고 함께 참조합니다. 생성 초기에는 원본의 구조를 옮겨 오는 구조 전이(structure transfer)를 쓰고, 이후에는 새 물체를 제외한 부분에 원본의 세부를 되살리는 잠재 혼합(latent blending)을 적용합니다. 물체의 위치가 타당한지를 평가하는 Additing Affordance Benchmark도 새로 만들었습니다."},{"heading":"Performance Highlights","body":"실제 이미지와 생성 이미지를 대상으로 한 삽입 벤치마크에서 지도 학습(supervised learning)을 거친 방법까지 앞섰습니다. 사람 평가에서는 80%가 넘는 경우에 Add-it의 결과가 선택되었습니다."}]}'),
(22, '{"title":"Watermark Anything with Localized Messages","authors":["Tom Sander","Pierre Fernandez","Alain Durmus","Teddy Furon","Matthijs Douze"],"votes":11,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07231.png","sections":[{"heading":"What''s New","body":"WAM(Watermark Anything Model)은 이미지 전체가 아니라 일부 영역에 담긴 보이지 않는 워터마크(watermark)까지 찾아낼 수 있는 모델입니다. 워터마크의 검출을 이미지 분할(segmentation)처럼 픽셀 단위의 문제로 다시 정의했습니다. 그 덕분에 여러 출처의 조각을 이어 붙인 이미지에서도 표시가 있는 부분을 가려낼 수 있습니다."},{"heading":"Technical Details","body":"임베더(embedder)는 사람이 알아차리기 어려운 변화로 메시지를 심고, 추출기(extractor)는 픽셀마다 워터마크의 유무와 메시지를 예측합니다. 두 모듈을 낮은 해상도에서 함께 학습한 다음, 눈에 덜 띄고 한 이미지에 여러 메시지를 담을 수 있도록 후속 학습(post-training)을 진행합니다."},{"heading":"Performance Highlights","body":"비가시성(imperceptibility)과 강건성(robustness)은 기존 방법과 대등하며, 고해상도 이미지의 인페인팅(inpainting)과 스플라이싱(splicing)에도 강합니다. 256×256의 작은 이미지에서도 면적의 10%를 넘지 않는 여러 영역에서 서로 다른 32비트 메시지를 1비트 미만의 오류로 읽어 냈습니다."}]}'),
(23, '{"title":"BitNet a4.8: 4-bit Activations for 1-bit LLMs","authors":["Hongyu Wang","Shuming Ma","Furu Wei"],"votes":29,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04965.png","sections":[{"heading":"What''s New","body":"BitNet a4.8은 가중치를 세 가지 값만으로 나타내는 1비트 LLM(1-bit LLM)에 4비트 활성화(activation)를 도입한 모델입니다. 앞선 BitNet b1.58의 성능을 유지하면서 추론 비용을 더 낮추는 것이 목표입니다."},{"heading":"Technical Details","body":"활성화를 모두 4비트로 줄이면 값이 유난히 큰 이상치(outlier) 채널 때문에 양자화(quantization) 오차가 커집니다. 그래서 어텐션(attention)과 피드포워드(feed-forward) 층의 입력에는 4비트를 쓰고, 중간 상태는 희소화(sparsification)한 뒤 8비트로 양자화합니다. 학습은 활성화를 8비트에서 4비트로 낮추는 두 단계로 이루어지며, 뒤의 단계에는 적은 양의 토큰만 필요합니다."},{"heading":"Performance Highlights","body":"같은 학습 비용으로 BitNet b1.58에 견줄 만한 성능을 내며, INT4나 FP4 커널(kernel)을 쓸 수 있어 추론이 더 빠릅니다. 활성화되는 매개변수는 전체의 55%에 불과하고, 3비트 KV 캐시(KV cache)도 지원합니다."}]}'),
(24, '{"title":"Mixture-of-Transformers: A Sparse and Scalable Architecture for Multi-Modal Foundation Models","authors":["Weixin Liang","Lili Yu","Liang Luo","Srinivasan Iyer","Ning Dong","Chunting Zhou","Gargi Ghosh","Mike Lewis","Wen-tau Yih","Luke Zettlemoyer","Xi Victoria Lin"],"votes":14,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04996.png","sections":[{"heading":"What''s New","body":"MoT(Mixture-of-Transformers)는 텍스트와 이미지, 음성을 함께 다루는 멀티모달(multimodal) 기반 모델의 사전 학습(pretraining) 비용을 줄이는 희소(sparse) 트랜스포머(Transformer) 구조입니다. 한 시퀀스 안에서도 토큰의 모달리티(modality)에 따라 서로 다른 매개변수를 사용합니다."},{"heading":"Technical Details","body":"피드포워드 신경망(feed-forward network)과 어텐션(attention) 행렬, 층 정규화(layer normalization) 등 임베딩(embedding)을 제외한 매개변수를 모달리티별로 분리합니다. 반면 셀프 어텐션(self-attention)은 전체 시퀀스에 걸쳐 계산하므로 모달리티 사이의 상호 작용은 유지됩니다."},{"heading":"Performance Highlights","body":"텍스트와 이미지를 자기회귀(autoregressive) 방식으로 생성하는 Chameleon 7B 설정에서 55.8%의 연산량(FLOPs)으로 밀집(dense) 모델과 같은 성능에 이르렀습니다. 음성을 더한 설정에서는 37.2%의 연산량으로 밀집 모델에 견줄 만한 음성 성능을 얻었습니다. 텍스트와 이미지를 서로 다른 목적 함수로 학습하는 Transfusion 설정에서는, 7B 모델이 3분의 1의 연산량으로 밀집 모델의 이미지 성능을 따라잡았습니다."}]}'),
(25, '{"title":"Cut Your Losses in Large-Vocabulary Language Models","authors":["Erik Wijmans","Brody Huval","Alexander Hertzberg","Vladlen Koltun","Philipp Krähenbühl"],"votes":13,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09009.png","sections":[{"heading":"What''s New","body":"언어 모델의 어휘(vocabulary)가 커지면서 학습에 드는 메모리가 교차 엔트로피(cross-entropy) 손실의 계산에 지나치게 몰리고 있습니다. 이 논문이 제안하는 CCE(Cut Cross-Entropy)는 모든 토큰의 로짓(logit)을 전역 메모리(global memory)에 펼쳐 놓지 않고 손실을 계산합니다."},{"heading":"Technical Details","body":"CCE는 정답 토큰의 로짓만 직접 구하고, 모든 로짓에 대한 로그-합-지수(log-sum-exp)는 그때그때 계산합니다. 행렬 곱셈과 어휘 방향의 합산을 하나로 묶은 전용 커널(custom kernel)이 GPU의 빠른 온칩 메모리(on-chip memory) 안에서 이를 처리합니다. 소프트맥스(softmax) 값이 대부분 0에 가깝다는 점을 이용하여, 수치 정밀도에도 미치지 못하는 기울기(gradient)는 계산하지 않고 건너뜁니다."},{"heading":"Performance Highlights","body":"Gemma 2(2B)의 손실 계산에 드는 메모리는 24GB에서 1MB로, 분류기 헤드(classifier head) 전체의 학습 메모리는 28GB에서 1GB로 줄었습니다. 이처럼 메모리를 크게 아끼면서도 학습 속도와 수렴은 나빠지지 않았습니다."}]}'),
(26, '{"title":"SVDQuant: Absorbing Outliers by Low-Rank Components for 4-Bit Diffusion Models","authors":["Muyang Li","Yujun Lin","Zhekai Zhang","Tianle Cai","Xiuyu Li","Junxian Guo","Enze Xie","Chenlin Meng","Jun-Yan Zhu","Song Han"],"votes":19,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.05007.png","sections":[{"heading":"What''s New","body":"SVDQuant는 확산 모델(diffusion model)의 가중치와 활성화(activation)를 모두 4비트로 줄이면서 화질을 유지하는 양자화(quantization) 방법입니다. 이상치(outlier)를 가중치와 활성화 사이에서 나누어 갖게 하는 기존의 평활화(smoothing)만으로는 4비트에서 한계가 있다는 점에 주목했습니다."},{"heading":"Technical Details","body":"먼저 활성화의 이상치를 가중치 쪽으로 옮긴 다음, 특잇값 분해(Singular Value Decomposition, SVD)로 얻은 고정밀 저랭크(low-rank) 가지가 가중치의 이상치를 흡수하게 합니다. 남은 부분은 4비트로 양자화하기가 한결 쉬워집니다. 저랭크 가지를 따로 실행하면 메모리 접근이 늘어나므로, 저랭크 연산과 저비트 연산의 커널(kernel)을 융합한 추론 엔진 Nunchaku를 함께 설계했습니다."},{"heading":"Performance Highlights","body":"120억 매개변수의 FLUX.1에서 메모리 사용량을 3.5분의 1로 줄였습니다. 16GB 노트북용 RTX 4090 GPU에서는 가중치만 4비트로 양자화한 기준 모델보다 3.0배 빨랐습니다. 기존의 LoRA(Low-Rank Adaptation)도 다시 양자화하지 않고 그대로 붙여 쓸 수 있습니다."}]}'),
(27, '{"title":"HtmlRAG: HTML is Better Than Plain Text for Modeling Retrieved Knowledge in RAG Systems","authors":["Jiejun Tan","Zhicheng Dou","Wen Wang","Mang Wang","Weipeng Chen","Ji-Rong Wen"],"votes":51,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.02959.png","sections":[{"heading":"What''s New","body":"HtmlRAG는 검색 증강 생성(Retrieval-Augmented Generation, RAG)에서 검색한 웹 문서를 일반 텍스트로 바꾸지 않고 HTML의 형태로 언어 모델에 전달하는 방법입니다. 텍스트로 변환하는 과정에서 제목이나 표와 같은 구조 정보를 잃는다는 점을 문제로 지적합니다."},{"heading":"Technical Details","body":"HTML에는 스크립트와 스타일처럼 불필요한 내용이 많으므로 먼저 정제와 압축을 수행합니다. 그다음 문서를 블록 트리(block tree)로 바꾸고 두 단계에 걸쳐 가지치기(pruning)합니다. 첫 단계에서는 임베딩 모델(embedding model)이, 둘째 단계에서는 생성 모델(generative model)이 블록의 점수를 매겨 질문과 관련이 적은 부분을 덜어 냅니다."},{"heading":"Performance Highlights","body":"여섯 개의 질의응답(question answering, QA) 데이터셋에서 HTML을 쓰는 편이 일반 텍스트를 쓰는 것보다 우수함을 확인했습니다. 저자들은 대부분의 언어 모델이 이미 HTML을 잘 이해하므로, HTML이 검색한 지식을 담는 형식으로 알맞다고 봅니다."}]}'),
(28, '{"title":"Chinese SimpleQA: A Chinese Factuality Evaluation for Large Language Models","authors":["Yancheng He","Shilong Li","Jiaheng Liu","Yingshui Tan","Hui Huang","Weixun Wang","Xingyuan Bu","Hangyu Guo","Chengwei Hu","Boren Zheng","Xuepeng Liu","Dekai Sun","Wenbo Su","Bo Zheng"],"votes":29,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07140.png","sections":[{"heading":"What''s New","body":"Chinese SimpleQA는 언어 모델이 사실을 묻는 짧은 질문에 얼마나 정확하게 답하는지를 중국어로 평가합니다. OpenAI의 SimpleQA를 본보기로 삼았으며, 중국 문화와 인문학, 자연 과학 등 여섯 가지 큰 주제 아래에 99가지 세부 주제를 두었습니다."},{"heading":"Technical Details","body":"시간이 지나도 답이 바뀌지 않는 질문만 골라 3,000문항을 갖추었고, 엄격한 품질 관리를 거쳤습니다. 질문과 답이 모두 짧아서, 언어 모델을 이용해 정답과 오답, 무응답(not attempted)으로 간단히 채점할 수 있습니다."},{"heading":"Performance Highlights","body":"평가한 모델 가운데 o1-preview의 정답률이 63.8%로 가장 높았고, Doubao-pro-32k가 61.9%로 뒤를 이었습니다. 검색 증강 생성(Retrieval-Augmented Generation, RAG)을 적용하면 모델 사이의 격차가 줄어들었습니다. 반면 정렬(alignment)을 거친 모델은 사실 정확도가 낮아지는 경향을 보였습니다."}]}'),
(29, '{"title":"MagicQuill: An Intelligent Interactive Image Editing System","authors":["Zichen Liu","Zichen Liu","Yue Yu","Hao Ouyang","Qiuyu Wang","Ka Leong Cheng","Wen Wang","Zhiheng Liu","Qifeng Chen","Yujun Shen"],"votes":29,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09703.png","sections":[{"heading":"What''s New","body":"MagicQuill은 몇 번의 붓질만으로 이미지를 고칠 수 있는 대화형 이미지 편집 시스템입니다. 사용자는 프롬프트(prompt)를 쓰는 대신 추가(add)와 제거(subtract), 색상(color)의 세 가지 붓으로 원하는 변화를 나타냅니다."},{"heading":"Technical Details","body":"시스템은 편집 처리기(Editing Processor)와 그리기 도우미(Painting Assistor), 아이디어 수집기(Idea Collector)로 이루어집니다. 그리기 도우미에서는 멀티모달 대규모 언어 모델(multimodal large language model, MLLM)이 붓질의 의도를 실시간으로 추측하여 프롬프트를 제안합니다. 편집 처리기는 확산 모델(diffusion model)에 두 갈래의 플러그인 모듈(plug-in module)을 더하여 윤곽과 색상을 정밀하게 제어합니다."},{"heading":"Performance Highlights","body":"[''윤곽과 색상을 함께 지정하는 편집에서 비교 대상보다 붓질의 의도를 더 충실하게 반영했습니다.'', ''사용자 연구(user study)에서는 그리기 도우미의 예측 정확도와 편의성이 긍정적인 평가를 받았습니다.'', ''프로젝트 페이지에서 시스템을 직접 사용해 볼 수 있습니다.'']"}]}'),
(30, '{"title":"LLaMA-Mesh: Unifying 3D Mesh Generation with Language Models","authors":["Zhengyi Wang","Jonathan Lorraine","Yikai Wang","Hang Su","Jun Zhu","Sanja Fidler","Xiaohui Zeng"],"votes":22,"sections":[{"heading":"What''s New","body":"LLaMA-Mesh는 텍스트로 사전 학습된 대규모 언어 모델(large language model, LLM)이 대화를 나누면서 3D 메시(mesh)를 만들 수 있게 하는 방법입니다. 언어 모델이 3D 강좌와 같은 글에서 이미 익힌 공간 지식을 활용합니다. 하나의 모델이 텍스트와 3D를 함께 다룬다는 점이 특징입니다."},{"heading":"Technical Details","body":"메시의 꼭짓점 좌표와 면을 OBJ 형식의 일반 텍스트로 나타내므로 어휘(vocabulary)를 늘릴 필요가 없습니다. 토큰 수를 줄이기 위해 좌표는 축마다 64개의 구간으로 양자화(quantization)합니다. 텍스트와 3D가 섞인 대화로 지도 미세 조정(supervised fine-tuning, SFT) 데이터셋을 만들고, 이를 이용해 LLaMA-3.1-8B-Instruct를 미세 조정했습니다."},{"heading":"Performance Highlights","body":"처음부터 3D 생성용으로 학습한 모델과 대등한 품질의 메시를 생성했습니다. 미세 조정을 거친 뒤에도 텍스트 생성 능력을 잘 유지하여, 메시를 만드는 일과 메시를 말로 설명하는 일을 모두 할 수 있습니다."}]}'),
(31, '{"title":"Cut Your Losses in Large-Vocabulary Language Models","authors":["Erik Wijmans","Brody Huval","Alexander Hertzberg","Vladlen Koltun","Philipp Krähenbühl"],"votes":24,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09009.png","sections":[{"heading":"What''s New","body":"작은 언어 모델에서는 손실을 계산하는 층 하나가 나머지 전체보다 훨씬 많은 메모리를 쓰기도 합니다. **Cut Cross-Entropy**(CCE)는 토큰이 $N$개이고 어휘(vocabulary)의 크기가 $|V|$일 때 $O(N|V|)$의 메모리를 차지하던 로짓(logit) 행렬을 만들지 않고도 같은 손실을 구합니다. 어제에 이어 이번에는 수식과 구현을 중심으로 소개합니다."},{"heading":"Technical Details","body":"위치 $i$의 손실은 $\\ell_i = -C_{x_i}^\\top E_i + \\log \\sum_j \\exp(C_j^\\top E_i)$로 쓸 수 있습니다. 첫째 항에는 정답 토큰 $x_i$의 열만 있으면 되고, 둘째 항의 `logsumexp`는 블록 단위로 누적할 수 있으므로 로짓 전체를 저장할 필요가 없습니다. 역전파(backpropagation)에서는 소프트맥스(softmax) 값이 `bfloat16`의 정밀도로 나타내기 어려울 만큼 작은 블록을 건너뛰는 **기울기 필터링**(gradient filtering)을 적용합니다."},{"heading":"Performance Highlights","body":"Gemma 2(2B)를 기준으로 손실 계산에 드는 메모리가 24GB에서 1MB로 줄어듭니다. 구현은 [apple/ml-cross-entropy](https://github.com/apple/ml-cross-entropy) 저장소에 공개되어 있으며, `linear_cross_entropy` 함수로 기존의 학습 코드에 적용할 수 있습니다."}]}'),
(32, '{"title":"$π_0$: A Vision-Language-Action Flow Model for General Robot Control","authors":["Kevin Black","Noah Brown","Danny Driess","Adnan Esmail","Michael Equi","Chelsea Finn","Niccolo Fusai","Lachy Groom","Karol Hausman","Brian Ichter","Szymon Jakubczak","Tim Jones","Liyiming Ke","Sergey Levine","Adrian Li-Bell","Mohith Mothukuri","Suraj Nair","Karl Pertsch","Lucy Xiaoyang Shi","James Tanner","Quan Vuong","Anna Walling","Haohuan Wang","Ury Zhilinsky"],"votes":8,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2410.24164.png","sections":[{"heading":"What''s New","body":"$π_0$는 사전 학습된 시각-언어 모델(vision-language model, VLM)에 흐름 정합(flow matching)을 결합한 범용 로봇 제어 모델입니다. 빨래 개기와 식탁 치우기, 상자 조립처럼 여러 단계로 이루어진 섬세한 작업을 대상으로 합니다."},{"heading":"Technical Details","body":"PaliGemma에 기반한 VLM에 약 3억 매개변수의 행동 전문가(action expert)를 더한 구조입니다. 이산 토큰을 하나씩 만드는 대신 연속적인 동작의 묶음인 행동 청크(action chunk)를 한꺼번에 생성하며, 최대 50Hz로 로봇을 제어할 수 있습니다. 학습은 폭넓은 데이터를 쓰는 사전 학습(pre-training)과, 선별한 데이터로 특정 작업을 다듬는 후속 학습(post-training)으로 나뉩니다."},{"heading":"Performance Highlights","body":"7가지 로봇 구성과 68가지 작업을 아우르는 약 1만 시간 분량의 데이터로 사전 학습했습니다. 사전 학습만 마친 상태의 평가에서 OpenVLA와 Octo 같은 기존 모델보다 높은 성과를 냈습니다. 미세 조정(fine-tuning)을 거치면 새로운 작업도 익힐 수 있습니다."}]}'),
(33, '{"title":"Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models","authors":["Matt Deitke","Christopher Clark","Sangho Lee","Rohun Tripathi","Yue Yang","Jae Sung Park","Mohammadreza Salehi","Niklas Muennighoff","Kyle Lo","Luca Soldaini","Jiasen Lu","Taira Anderson","Erin Bransom","Kiana Ehsani","Huong Ngo","YenSung Chen","Ajay Patel","Mark Yatskar","Chris Callison-Burch","Andrew Head","Rose Hendrix","Favyen Bastani","+"],"votes":38,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png","sections":[{"heading":"What''s New","body":"Molmo는 가중치뿐 아니라 데이터와 학습 코드까지 공개하는 시각-언어 모델(vision-language model, VLM) 계열입니다. 많은 공개 모델이 비공개 VLM이 만든 합성 데이터에 기대는 것과 달리, 다른 VLM의 도움 없이 PixMo라는 데이터를 새로 모았습니다."},{"heading":"Technical Details","body":"사람이 이미지를 말로 묘사하게 한 뒤 이를 글로 옮겨 매우 상세한 캡션(caption)을 얻었습니다. 미세 조정(fine-tuning)에는 자유로운 질의응답과 더불어, 이미지 속의 위치를 점으로 가리키는 2D 포인팅(pointing) 데이터를 씁니다. 모델은 CLIP 이미지 인코더(image encoder)를 공개 언어 모델에 연결한 단순한 구조입니다."},{"heading":"Performance Highlights","body":"가장 큰 72B 모델은 공개 모델 가운데 가장 우수했으며, 학술 벤치마크와 대규모 사람 평가에서 비공개 모델과 견줄 만한 성적을 냈습니다. 점으로 가리키는 능력은 물체의 수를 세거나 화면의 위치를 지정하는 작업에도 도움이 됩니다."}]}'),
(34, '{"title":"The Surprising Effectiveness of Test-Time Training for Abstract Reasoning","authors":["Ekin Akyürek","Mehul Damani","Linlu Qiu","Han Guo","Yoon Kim","Jacob Andreas"],"votes":26,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png","sections":[{"heading":"What''s New","body":"이 논문은 추론하는 동안 입력에서 만든 손실로 모델의 매개변수를 잠시 갱신하는 테스트 시점 학습(test-time training, TTT)이 추상적 추론에 얼마나 도움이 되는지를 살펴봅니다. 평가에는 몇 개의 예시만 보고 처음 접하는 규칙을 알아내야 하는 ARC(Abstraction and Reasoning Corpus)를 사용합니다."},{"heading":"Technical Details","body":"저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다."},{"heading":"Performance Highlights","body":"미세 조정만 한 모델에 비해 정확도가 최대 6배까지 높아졌습니다. 80억 매개변수의 언어 모델로 ARC의 공개 검증 세트에서 53%의 정확도를 얻었습니다. 프로그램 생성(program generation) 기법과 앙상블(ensemble)하면 61.9%로 올라, 사람의 평균 점수와 비슷한 수준에 이릅니다."}]}'),
(35, '{"title":"Hunyuan-Large: An Open-Source MoE Model with 52 Billion Activated Parameters by Tencent","authors":["Xingwu Sun","Yanfeng Chen","Yiqing Huang","Ruobing Xie","Jiaqi Zhu","Kai Zhang","Shuaipeng Li","Zhen Yang","Jonny Han","Xiaobo Shu","Jiahao Bu","Zhongzhi Chen","Xuemeng Huang","Fengzong Lian","Saiyong Yang","Jianfeng Yan","Yuyuan Zeng","Xiaoqin Ren","Chao Yu","Lulu Wu","Yue Mao","Jun Xia","Tao Yang","Suncong Zheng","Kan Wu","Dian Jiao","Jinbao Xue","Xipeng Zhang","Decheng Wu","Kai Liu","Dengpeng Wu","Guanghui Xu","Shaohua Chen","Shuang Chen","Xiao Feng","Yigeng Hong","Junqiang Zheng","Chengcheng Xu","Zongwei Li","Xiong Kuang","Jianglu Hu","Yiqi Chen","Yuchi Deng","Guiyang Li","Ao Liu","Chenchen Zhang","Shihui Hu","Zilong Zhao","Zifan Wu","Yao Ding","Weichao Wang","Han Liu","Roberts Wang","Hao Fei","Peijie Yu","Ze Zhao","Xun Cao","Hai Wang","Fusheng Xiang","Mengyuan Huang","Zhiyuan Xiong","Bin Hu","Xuebin Hou","Lei Jiang","Jianqiang Ma","Jiajia Wu","Yaping Deng","Yi Shen","Qian Wang","Weijie Liu","Jie Liu","Meng Chen","Liang Dong","Weiwen Jia","Hu Chen","Feifei Liu","Rui Yuan","Huilin Xu","Zhenxiang Yan","Tengfei Cao","Zhichao Hu","Xinhua Feng","Dong Du","Tinghao Yu","Yangyu Tao","Feng Zhang","Jianchen Zhu","Chengzhong Xu","Xirui Li","Chong Zha","Wen Ouyang","Yinben Xia","Xiang Li","Zekun He","Rongpeng Chen","Jiawei Song","Ruibin Chen","Fan Jiang","Chongqing Zhao","Bo Wang","Hao Gong","Rong Gan","Winston Hu","Zhanhui Kang","Yong Yang","Yuhong Liu","Di Wang","Jie Jiang"],"votes":21,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.02265.png","sections":[{"heading":"What''s New","body":"Hunyuan-Large는 텐센트(Tencent)가 공개한 전문가 혼합(Mixture of Experts, MoE) 언어 모델입니다. 전체 매개변수는 3,890억 개이고, 그 가운데 520억 개가 토큰마다 활성화됩니다. 발표 당시 트랜스포머(Transformer) 기반의 공개 MoE 모델로는 가장 컸으며, 최대 256K 토큰의 문맥을 처리할 수 있습니다."},{"heading":"Technical Details","body":"모든 토큰이 거치는 공유 전문가(shared expert) 1개와 토큰에 따라 선택되는 특화 전문가(specialized expert) 16개를 함께 둡니다. 특정 전문가에 몰려 넘치는 토큰은 버리지 않고 다른 전문가에게 다시 배정하는 재활용 라우팅(recycle routing)을 사용합니다. 또한 그룹 쿼리 어텐션(Grouped-Query Attention, GQA)과 층간 어텐션(Cross-Layer Attention, CLA)으로 KV 캐시(KV cache)를 압축하고, 전문가의 종류에 따라 학습률(learning rate)을 다르게 적용합니다."},{"heading":"Performance Highlights","body":"언어 이해와 수학, 코딩, 긴 문맥 등 여러 벤치마크에서 Llama3.1-70B를 앞섰고, 훨씬 큰 Llama3.1-405B와도 대등한 성능을 보였습니다. 사전 학습(pre-training)에는 약 7조 토큰을 썼으며, 그중 약 1조 5천억 토큰이 합성 데이터(synthetic data)입니다."}]}'),
(36, '{"title":"Humanoid Locomotion as Next Token Prediction","authors":["[''Ilija Radosavovic''","''Bike Zhang''","''Baifeng Shi''","''Jathushan Rajasegaran''","''Sarthak Kamat''","''Trevor Darrell''","''Koushil Sreenath''","''Jitendra Malik'']"],"votes":16,"video":"https://cdn-uploads.huggingface.co/production/uploads/60f1abe7544c2adfd699860c/RdzS9K3DCfonN0pfyHKZJ.mp4","sections":[{"heading":"What''s New","body":"이 논문은 휴머노이드(humanoid) 로봇의 보행 제어를, 언어 모델이 다음 단어를 맞히듯 다음 토큰을 예측하는(next token prediction) 문제로 바꾸어 풉니다. 관측과 동작이 이어지는 감각 운동 궤적(sensorimotor trajectory)을 하나의 시퀀스로 보고 생성 모델을 학습합니다."},{"heading":"Technical Details","body":"모델은 인과적 트랜스포머(causal Transformer)이며, 입력 토큰마다 같은 모달리티(modality)의 다음 토큰을 예측합니다. 이 방식에서는 동작이 기록되지 않은 영상처럼 일부 모달리티가 빠진 데이터도 학습에 쓸 수 있습니다. 학습 데이터는 신경망 정책과 모델 기반 제어기(model-based controller), 모션 캡처(motion capture), 사람을 찍은 유튜브(YouTube) 영상에서 얻은 궤적입니다."},{"heading":"Performance Highlights","body":"학습한 모델은 사람 크기의 휴머노이드를 추가 학습 없이(zero-shot) 샌프란시스코의 거리에서 걷게 했습니다. 보행 데이터 27시간 분량만으로 학습해도 현실에서 동작했으며, 뒤로 걷기처럼 학습 중에 보지 못한 명령에도 일반화되었습니다."}]}'),
(37, '{"title":"OpenCoder: The Open Cookbook for Top-Tier Code Large Language Models","authors":["Siming Huang","Tianhao Cheng","Jason Klein Liu","Jiaran Hao","Liuyihan Song","Yang Xu","J. Yang","J. H. Liu","Chenchen Zhang","Linzheng Chai","Ruifeng Yuan","Zhaoxiang Zhang","Jie Fu","Qian Liu","Ge Zhang","Zili Wang","Yuan Qi","Yinghui Xu","Wei Chu"],"votes":55,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04905.png","sections":[{"heading":"What''s New","body":"사람이 고친 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(38, '{"title":"Add-it: Training-Free Object Insertion in Images With Pretrained Diffusion Models","authors":["Yoad Tewel","Rinon Gal","Dvir Samuel","Yuval Atzmon","Lior Wolf","Gal Chechik"],"votes":41,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07232.png","sections":[{"heading":"What''s New","body":"사람이 고친 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(39, '{"title":"Watermark Anything with Localized Messages","authors":["Tom Sander","Pierre Fernandez","Alain Durmus","Teddy Furon","Matthijs Douze"],"votes":11,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07231.png","sections":[{"heading":"What''s New","body":"사람이 고친 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(40, '{"title":"BitNet a4.8: 4-bit Activations for 1-bit LLMs","authors":["Hongyu Wang","Shuming Ma","Furu Wei"],"votes":29,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04965.png","sections":[{"heading":"What''s New","body":"사람이 고친 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(41, '{"title":"LLaMA-Mesh: Unifying 3D Mesh Generation with Language Models","authors":["Zhengyi Wang","Jonathan Lorraine","Yikai Wang","Hang Su","Jun Zhu","Sanja Fidler","Xiaohui Zeng"],"votes":22,"sections":[{"heading":"What''s New","body":"사람이 고친 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(42, '{"title":"The Surprising Effectiveness of Test-Time Training for Abstract Reasoning","authors":["Ekin Akyürek","Mehul Damani","Linlu Qiu","Han Guo","Yoon Kim","Jacob Andreas"],"votes":26,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png","sections":[{"heading":"What''s New","body":"사람이 고친 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(43, '{"title":"MagicQuill: An Intelligent Interactive Image Editing System","authors":["Zichen Liu","Zichen Liu","Yue Yu","Hao Ouyang","Qiuyu Wang","Ka Leong Cheng","Wen Wang","Zhiheng Liu","Qifeng Chen","Yujun Shen"],"votes":29,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09703.png","sections":[{"heading":"What''s New","body":"MagicQuill은 몇 번의 붓질만으로 이미지를 고칠 수 있는 대화형 이미지 편집 시스템입니다. 사용자는 프롬프트(prompt)를 쓰는 대신 추가(add)와 제거(subtract), 색상(color)의 세 가지 붓으로 원하는 변화를 나타냅니다."},{"heading":"Technical Details","body":"시스템은 편집 처리기(Editing Processor)와 그리기 도우미(Painting Assistor), 아이디어 수집기(Idea Collector)로 이루어집니다. 그리기 도우미에서는 멀티모달 대규모 언어 모델(multimodal large language model, MLLM)이 붓질의 의도를 실시간으로 추측하여 프롬프트를 제안합니다. 편집 처리기는 확산 모델(diffusion model)에 두 갈래의 플러그인 모듈(plug-in module)을 더하여 윤곽과 색상을 정밀하게 제어합니다."},{"heading":"Performance Highlights","body":"윤곽과 색상을 함께 지정하는 편집에서 비교 대상보다 붓질의 의도를 더 충실하게 반영했습니다. 사용자 연구(user study)에서는 그리기 도우미의 예측 정확도와 편의성이 긍정적인 평가를 받았습니다. 프로젝트 페이지에서 시스템을 직접 사용해 볼 수 있습니다."}]}'),
(44, '{"title":"OpenCoder: The Open Cookbook for Top-Tier Code Large Language Models","authors":["Siming Huang","Tianhao Cheng","Jason Klein Liu","Jiaran Hao","Liuyihan Song","Yang Xu","J. Yang","J. H. Liu","Chenchen Zhang","Linzheng Chai","Ruifeng Yuan","Zhaoxiang Zhang","Jie Fu","Qian Liu","Ge Zhang","Zili Wang","Yuan Qi","Yinghui Xu","Wei Chu"],"votes":55,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04905.png","sections":[{"heading":"What''s New","body":"기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"사전 학습(pretraining) 데이터인 RefineCode는 607개 프로그래밍 언어를 아우르는 약 9,600억 토큰 규모의 말뭉치입니다. 코드에 특화된 규칙으로 데이터를 정제하고 파일 단위로 중복을 제거했으며, 코드와 관련된 웹 문서도 찾아내어 더했습니다. 이후 고품질 합성 데이터를 쓰는 어닐링(annealing)과 두 단계의 지시 조정(instruction tuning)을 거칩니다."},{"heading":"Performance Highlights","body":"데이터까지 모두 공개한 모델 가운데 가장 높은 수준의 성능을 보이며, 가중치만 공개한 선도 모델과도 견줄 만합니다. 비교 실험(ablation)에서는 파일 단위의 중복 제거가 저장소 단위의 중복 제거보다 효과적이었습니다. 어닐링 단계에서 쓰는 데이터의 품질도 중요한 요인으로 확인되었습니다."}]}'),
(45, '{"title":"Add-it: Training-Free Object Insertion in Images With Pretrained Diffusion Models","authors":["Yoad Tewel","Rinon Gal","Dvir Samuel","Yuval Atzmon","Lior Wolf","Gal Chechik"],"votes":41,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07232.png","sections":[{"heading":"What''s New","body":"기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"확산 모델의 어텐션(attention)을 확장하여 원본 장면과 텍스트 프롬프트(prompt), 생성 중인 이미지의 세 가지 정보를 가중치를 두고 함께 참조합니다. 생성 초기에는 원본의 구조를 옮겨 오는 구조 전이(structure transfer)를 쓰고, 이후에는 새 물체를 제외한 부분에 원본의 세부를 되살리는 잠재 혼합(latent blending)을 적용합니다. 물체의 위치가 타당한지를 평가하는 Additing Affordance Benchmark도 새로 만들었습니다."},{"heading":"Performance Highlights","body":"실제 이미지와 생성 이미지를 대상으로 한 삽입 벤치마크에서 지도 학습(supervised learning)을 거친 방법까지 앞섰습니다. 사람 평가에서는 80%가 넘는 경우에 Add-it의 결과가 선택되었습니다."}]}'),
(46, '{"title":"Watermark Anything with Localized Messages","authors":["Tom Sander","Pierre Fernandez","Alain Durmus","Teddy Furon","Matthijs Douze"],"votes":11,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07231.png","sections":[{"heading":"What''s New","body":"기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"임베더(embedder)는 사람이 알아차리기 어려운 변화로 메시지를 심고, 추출기(extractor)는 픽셀마다 워터마크의 유무와 메시지를 예측합니다. 두 모듈을 낮은 해상도에서 함께 학습한 다음, 눈에 덜 띄고 한 이미지에 여러 메시지를 담을 수 있도록 후속 학습(post-training)을 진행합니다."},{"heading":"Performance Highlights","body":"비가시성(imperceptibility)과 강건성(robustness)은 기존 방법과 대등하며, 고해상도 이미지의 인페인팅(inpainting)과 스플라이싱(splicing)에도 강합니다. 256×256의 작은 이미지에서도 면적의 10%를 넘지 않는 여러 영역에서 서로 다른 32비트 메시지를 1비트 미만의 오류로 읽어 냈습니다."}]}'),
(47, '{"title":"BitNet a4.8: 4-bit Activations for 1-bit LLMs","authors":["Hongyu Wang","Shuming Ma","Furu Wei"],"votes":987,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04965.png","sections":[{"heading":"What''s New","body":"BitNet a4.8은 가중치를 세 가지 값만으로 나타내는 1비트 LLM(1-bit LLM)에 4비트 활성화(activation)를 도입한 모델입니다. 앞선 BitNet b1.58의 성능을 유지하면서 추론 비용을 더 낮추는 것이 목표입니다."},{"heading":"Technical Details","body":"활성화를 모두 4비트로 줄이면 값이 유난히 큰 이상치(outlier) 채널 때문에 양자화(quantization) 오차가 커집니다. 그래서 어텐션(attention)과 피드포워드(feed-forward) 층의 입력에는 4비트를 쓰고, 중간 상태는 희소화(sparsification)한 뒤 8비트로 양자화합니다. 학습은 활성화를 8비트에서 4비트로 낮추는 두 단계로 이루어지며, 뒤의 단계에는 적은 양의 토큰만 필요합니다."},{"heading":"Performance Highlights","body":"같은 학습 비용으로 BitNet b1.58에 견줄 만한 성능을 내며, INT4나 FP4 커널(kernel)을 쓸 수 있어 추론이 더 빠릅니다. 활성화되는 매개변수는 전체의 55%에 불과하고, 3비트 KV 캐시(KV cache)도 지원합니다."}]}'),
(48, '{"title":"BitNet a4.8: 4-bit Activations for 1-bit LLMs","authors":["Hongyu Wang","Shuming Ma","Furu Wei"],"votes":987,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04965.png","sections":[{"heading":"What''s New","body":"사람이 고친 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(49, '{"title":"Mixture-of-Transformers: A Sparse and Scalable Architecture for Multi-Modal Foundation Models","authors":["Weixin Liang","Lili Yu","Liang Luo","Srinivasan Iyer","Ning Dong","Chunting Zhou","Gargi Ghosh","Mike Lewis","Wen-tau Yih","Luke Zettlemoyer","Xi Victoria Lin"],"votes":987,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04996.png","sections":[{"heading":"What''s New","body":"MoT(Mixture-of-Transformers)는 텍스트와 이미지, 음성을 함께 다루는 멀티모달(multimodal) 기반 모델의 사전 학습(pretraining) 비용을 줄이는 희소(sparse) 트랜스포머(Transformer) 구조입니다. 한 시퀀스 안에서도 토큰의 모달리티(modality)에 따라 서로 다른 매개변수를 사용합니다."},{"heading":"Technical Details","body":"피드포워드 신경망(feed-forward network)과 어텐션(attention) 행렬, 층 정규화(layer normalization) 등 임베딩(embedding)을 제외한 매개변수를 모달리티별로 분리합니다. 반면 셀프 어텐션(self-attention)은 전체 시퀀스에 걸쳐 계산하므로 모달리티 사이의 상호 작용은 유지됩니다."},{"heading":"Performance Highlights","body":"텍스트와 이미지를 자기회귀(autoregressive) 방식으로 생성하는 Chameleon 7B 설정에서 55.8%의 연산량(FLOPs)으로 밀집(dense) 모델과 같은 성능에 이르렀습니다. 음성을 더한 설정에서는 37.2%의 연산량으로 밀집 모델에 견줄 만한 음성 성능을 얻었습니다. 텍스트와 이미지를 서로 다른 목적 함수로 학습하는 Transfusion 설정에서는, 7B 모델이 3분의 1의 연산량으로 밀집 모델의 이미지 성능을 따라잡았습니다."}]}'),
(50, '{"title":"Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models","authors":["Matt Deitke","Christopher Clark","Sangho Lee","Rohun Tripathi","Yue Yang","Jae Sung Park","Mohammadreza Salehi","Niklas Muennighoff","Kyle Lo","Luca Soldaini","Jiasen Lu","Taira Anderson","Erin Bransom","Kiana Ehsani","Huong Ngo","YenSung Chen","Ajay Patel","Mark Yatskar","Chris Callison-Burch","Andrew Head","Rose Hendrix","Favyen Bastani","+"],"votes":38,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png","sections":[{"heading":"What''s New","body":"Molmo는 가중치뿐 아니라 데이터와 학습 코드까지 공개하는 시각-언어 모델(vision-language model, VLM) 계열입니다. 많은 공개 모델이 비공개 VLM이 만든 합성 데이터에 기대는 것과 달리, 다른 VLM의 도움 없이 PixMo라는 데이터를 새로 모았습니다."},{"heading":"Technical Details","body":"사람이 이미지를 말로 묘사하게 한 뒤 이를 글로 옮겨 매우 상세한 캡션(caption)을 얻었습니다. 미세 조정(fine-tuning)에는 자유로운 질의응답과 더불어, 이미지 속의 위치를 점으로 가리키는 2D 포인팅(pointing) 데이터를 씁니다. 모델은 CLIP 이미지 인코더(image encoder)를 공개 언어 모델에 연결한 단순한 구조입니다."},{"heading":"Performance Highlights","body":"가장 큰 72B 모델은 공개 모델 가운데 가장 우수했으며, 학술 벤치마크와 대규모 사람 평가에서 비공개 모델과 견줄 만한 성적을 냈습니다. 점으로 가리키는 능력은 물체의 수를 세거나 화면의 위치를 지정하는 작업에도 도움이 됩니다."}]}'),
(51, '{"title":"The Surprising Effectiveness of Test-Time Training for Abstract Reasoning","authors":["Ekin Akyürek","Mehul Damani","Linlu Qiu","Han Guo","Yoon Kim","Jacob Andreas"],"votes":26,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png","sections":[{"heading":"What''s New","body":"이 논문은 추론하는 동안 입력에서 만든 손실로 모델의 매개변수를 잠시 갱신하는 테스트 시점 학습(test-time training, TTT)이 추상적 추론에 얼마나 도움이 되는지를 살펴봅니다. 평가에는 몇 개의 예시만 보고 처음 접하는 규칙을 알아내야 하는 ARC(Abstraction and Reasoning Corpus)를 사용합니다."},{"heading":"Technical Details","body":"저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다."},{"heading":"Performance Highlights","body":"미세 조정만 한 모델에 비해 정확도가 최대 6배까지 높아졌습니다. 80억 매개변수의 언어 모델로 ARC의 공개 검증 세트에서 53%의 정확도를 얻었습니다. 프로그램 생성(program generation) 기법과 앙상블(ensemble)하면 61.9%로 올라, 사람의 평균 점수와 비슷한 수준에 이릅니다."}]}'),
(52, '{"title":"Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models","authors":["Matt Deitke","Christopher Clark","Sangho Lee","Rohun Tripathi","Yue Yang","Jae Sung Park","Mohammadreza Salehi","Niklas Muennighoff","Kyle Lo","Luca Soldaini","Jiasen Lu","Taira Anderson","Erin Bransom","Kiana Ehsani","Huong Ngo","YenSung Chen","Ajay Patel","Mark Yatskar","Chris Callison-Burch","Andrew Head","Rose Hendrix","Favyen Bastani","+"],"votes":38,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png","sections":[{"heading":"What''s New","body":"사람이 고친 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(53, '{"title":"LLM in a flash: Efficient Large Language Model Inference with Limited Memory","authors":["Keivan Alizadeh","Iman Mirzadeh","Dmitry Belenko","Karen Khatamifard","Minsik Cho","Carlo C Del Mundo","Mohammad Rastegari","Mehrdad Farajtabar"],"votes":986,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.11514.png","sections":[{"body":"- 이 논문은 기기의 DRAM보다 큰 대규모 언어 모델(large language model, LLM)을 실행하는 방법을 다룹니다. 매개변수는 플래시 메모리(flash memory)에 두고, 추론에 필요한 부분만 그때그때 DRAM으로 불러옵니다.\n- 플래시 메모리의 특성을 반영한 추론 비용 모델을 세운 뒤, 읽는 양을 줄이는 일과 한 번에 큰 덩어리로 읽는 일을 최적화의 목표로 삼습니다.\n- 첫째 기법인 윈도잉(windowing)은 최근의 토큰에서 활성화된 뉴런을 다시 사용하여 새로 읽어야 할 데이터를 줄입니다.\n- 둘째 기법인 행-열 묶기(row-column bundling)는 함께 쓰이는 상향 투영(up-projection)의 열과 하향 투영(down-projection)의 행을 나란히 저장하여, 더 큰 연속 구간을 한꺼번에 읽게 합니다.\n- 두 기법을 함께 쓰면 DRAM 용량의 최대 두 배에 이르는 모델을 실행할 수 있으며, 단순한 로딩 방식에 비해 CPU에서는 4배에서 5배, GPU에서는 20배에서 25배 빠릅니다."}]}'),
(54, '{"title":"PowerInfer: Fast Large Language Model Serving with a Consumer-grade GPU","authors":["Yixin Song","Zeyu Mi","Haotong Xie","Haibo Chen"],"votes":986,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.12456.png","sections":[{"body":"- PowerInfer는 소비자용 GPU 한 장을 갖춘 개인용 컴퓨터에서 대규모 언어 모델(large language model, LLM)을 빠르게 실행하기 위한 추론 엔진입니다.\n- 뉴런의 활성화가 거듭제곱 법칙(power law)을 따른다는 관찰에서 출발합니다. 소수의 핫 뉴런(hot neuron)은 입력과 관계없이 자주 활성화되고, 대다수인 콜드 뉴런(cold neuron)은 입력에 따라 활성화 여부가 달라집니다.\n- 이에 따라 핫 뉴런은 GPU에 미리 올려 두고 콜드 뉴런은 CPU에서 계산하여, GPU 메모리의 부담과 장치 사이의 데이터 전송을 함께 줄입니다.\n- 활성화될 뉴런을 미리 알아내는 적응형 예측기(adaptive predictor)와 뉴런 단위로 동작하는 희소 연산자(sparse operator)도 갖추고 있습니다.\n- NVIDIA RTX 4090 한 장에서 초당 평균 13.20개, 최대 29.08개의 토큰을 생성하였으며, 정확도를 유지하면서 llama.cpp보다 최대 11.69배 빨랐습니다."}]}'),
(55, '{"title":"Mamba: Linear-Time Sequence Modeling with Selective State Spaces","authors":["Albert Gu","Tri Dao"],"votes":986,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.00752.png","sections":[{"body":"- Mamba는 어텐션(attention)을 쓰지 않고 선택적 상태 공간 모델(selective state space model)만으로 긴 시퀀스를 다루는 구조입니다.\n- 기존의 상태 공간 모델(state space model, SSM)은 내용에 따라 정보를 가려내는 데 약했습니다. 저자들은 SSM의 매개변수를 입력의 함수로 만들어, 토큰에 따라 정보를 기억하거나 잊을 수 있게 했습니다.\n- 이렇게 바꾸면 합성곱(convolution)을 이용한 빠른 계산을 쓸 수 없으므로, GPU의 메모리 계층을 고려한 병렬 스캔(parallel scan) 알고리즘을 새로 설계했습니다.\n- 계산량은 시퀀스 길이에 비례하여 늘어나며, 추론 처리량은 트랜스포머(Transformer)의 5배에 이릅니다.\n- 언어 모델링에서 Mamba-3B는 같은 크기의 트랜스포머보다 뛰어났고 두 배 크기의 트랜스포머와 대등했습니다. 오디오와 유전체(genomics) 데이터에서도 우수한 결과를 보였습니다."}]}'),
(56, '{"title":"Weak-to-Strong Generalization: Eliciting Strong Capabilities With Weak Supervision","authors":["Collin Burns","Pavel Izmailov","Jan Hendrik Kirchner","Bowen Baker","Leo Gao","Leopold Aschenbrenner","Yining Chen","Adrien Ecoffet","Manas Joglekar","Jan Leike","Ilya Sutskever","Jeff Wu"],"votes":986,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.09390.png","sections":[{"body":"- 이 논문은 사람보다 뛰어난 모델을 사람이 감독해야 하는 미래의 정렬(alignment) 문제를, 약한 모델이 강한 모델을 감독하는 실험으로 바꾸어 연구합니다.\n- 약한 모델이 붙인 레이블로 강한 사전 학습 모델을 미세 조정(fine-tuning)하면, 강한 모델은 감독자보다 나은 성능을 꾸준히 보였습니다. 저자들은 이 현상을 약한 감독에서 강한 성능으로의 일반화(weak-to-strong generalization)라고 부릅니다.\n- 실험은 GPT-4 계열의 모델로 진행했으며, 자연어 처리(NLP)와 체스 퍼즐, 보상 모델링(reward modeling) 과제를 다루었습니다.\n- 단순한 미세 조정만으로는 강한 모델의 능력을 모두 끌어내지 못합니다. 그러나 보조 신뢰도 손실(auxiliary confidence loss)을 더하면, GPT-2 수준의 감독자로 GPT-4를 학습시켜 NLP 과제에서 GPT-3.5에 가까운 성능을 얻을 수 있었습니다.\n- 저자들은 지금의 정렬 기법이 초인적인 모델에는 충분하지 않을 수 있지만, 이 문제를 오늘날의 모델로도 실험할 수 있다고 결론짓습니다."}]}'),
(57, '{"title":"Llama Guard: LLM-based Input-Output Safeguard for Human-AI Conversations","authors":["Hakan Inan","Kartikeya Upasani","Jianfeng Chi","Rashi Rungta","Krithika Iyer","Yuning Mao","Michael Tontchev","Qing Hu","Brian Fuller","Davide Testuggine","Madian Khabsa"],"votes":986,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.06674.png","sections":[{"body":"- Llama Guard는 사람과 AI의 대화에서 입력과 출력이 안전한지를 판별하는 언어 모델 기반의 안전장치(safeguard)입니다.\n- 안전 위험의 분류 체계(taxonomy)를 정의하고, 사용자의 요청을 판별하는 프롬프트 분류(prompt classification)와 모델의 답을 판별하는 응답 분류(response classification)를 한 모델로 수행합니다.\n- 모델은 저자들이 수집한 비교적 적은 양의 고품질 데이터로 Llama2-7b를 지시 조정(instruction tuning)하여 만들었습니다.\n- OpenAI Moderation Evaluation 데이터셋과 ToxicChat에서 기존의 콘텐츠 조정(content moderation) 도구와 대등하거나 더 나은 성능을 보였습니다.\n- 분류 체계를 입력에 적어 주는 방식이므로 제로샷(zero-shot)이나 퓨샷(few-shot) 프롬프트만으로 다른 정책에 맞출 수 있습니다. 모델 가중치도 공개되었습니다."}]}'),
(58, '{"title":"Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models","authors":["Matt Deitke","Christopher Clark","Sangho Lee","Rohun Tripathi","Yue Yang","Jae Sung Park","Mohammadreza Salehi","Niklas Muennighoff","Kyle Lo","Luca Soldaini","Jiasen Lu","Taira Anderson","Erin Bransom","Kiana Ehsani","Huong Ngo","YenSung Chen","Ajay Patel","Mark Yatskar","Chris Callison-Burch","Andrew Head","Rose Hendrix","Favyen Bastani","+"],"votes":38,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png","sections":[{"heading":"What''s New","body":"Molmo는 가중치뿐 아니라 데이터와 학습 코드까지 공개하는 시각-언어 모델(vision-language model, VLM) 계열입니다. 많은 공개 모델이 비공개 VLM이 만든 합성 데이터에 기대는 것과 달리, 다른 VLM의 도움 없이 PixMo라는 데이터를 새로 모았습니다."},{"heading":"Technical Details","body":"사람이 이미지를 말로 묘사하게 한 뒤 이를 글로 옮겨 매우 상세한 캡션(caption)을 얻었습니다. 미세 조정(fine-tuning)에는 자유로운 질의응답과 더불어, 이미지 속의 위치를 점으로 가리키는 2D 포인팅(pointing) 데이터를 씁니다. 모델은 CLIP 이미지 인코더(image encoder)를 공개 언어 모델에 연결한 단순한 구조입니다."},{"heading":"Performance Highlights","body":"가장 큰 72B 모델은 공개 모델 가운데 가장 우수했으며, 학술 벤치마크와 대규모 사람 평가에서 비공개 모델과 견줄 만한 성적을 냈습니다. 점으로 가리키는 능력은 물체의 수를 세거나 화면의 위치를 지정하는 작업에도 도움이 됩니다."}]}'),
(59, '{"title":"The Surprising Effectiveness of Test-Time Training for Abstract Reasoning","authors":["Ekin Akyürek","Mehul Damani","Linlu Qiu","Han Guo","Yoon Kim","Jacob Andreas"],"votes":26,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png","sections":[{"heading":"What''s New","body":"이 논문은 추론하는 동안 입력에서 만든 손실로 모델의 매개변수를 잠시 갱신하는 테스트 시점 학습(test-time training, TTT)이 추상적 추론에 얼마나 도움이 되는지를 살펴봅니다. 평가에는 몇 개의 예시만 보고 처음 접하는 규칙을 알아내야 하는 ARC(Abstraction and Reasoning Corpus)를 사용합니다."},{"heading":"Technical Details","body":"저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다."},{"heading":"Performance Highlights","body":"미세 조정만 한 모델에 비해 정확도가 최대 6배까지 높아졌습니다. 80억 매개변수의 언어 모델로 ARC의 공개 검증 세트에서 53%의 정확도를 얻었습니다. 프로그램 생성(program generation) 기법과 앙상블(ensemble)하면 61.9%로 올라, 사람의 평균 점수와 비슷한 수준에 이릅니다."}]}'),
(60, '{"title":"Watermark Anything with Localized Messages","authors":["Tom Sander","Pierre Fernandez","Alain Durmus","Teddy Furon","Matthijs Douze"],"votes":11,"thumbnail":"https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07231.png","sections":[{"heading":"What''s New","body":"기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다."},{"heading":"Technical Details","body":"모델을 처음부터 학습했습니다."}]}'),
(61, '{"title":"","authors":[],"sections":[]}'),
(62, '{"title":"Added","authors":["Ada B."],"sections":[{"heading":"What''s New","body":"편집자가 추가한 글입니다."}]}');
delete from data_version;
insert into data_version (id, moved) values
(1, 49);
delete from day_source;
insert into day_source (id, digest_date, source_id, run_id, read_at, undone, turn, reading, reread) values
(1, '2023-11-24', 1, 1, '2026-11-30T09:36:28.858258Z', false, 0, 2, false),
(2, '2023-12-21', 2, 1, '2026-11-30T09:36:33.711158Z', false, 0, 2, false),
(3, '2024-06-27', 3, 1, '2026-11-30T09:36:35.797919Z', false, 0, 2, false),
(4, '2024-11-14', 4, 1, '2026-11-30T09:36:37.267118Z', false, 0, 2, false),
(5, '2024-11-15', 5, 1, '2026-11-30T09:36:39.110533Z', false, 0, 2, false),
(6, '2024-11-14', 6, 2, '2026-11-30T09:37:26.441297Z', false, 1, 2, false),
(7, '2024-12-02', 7, 3, '2026-11-30T09:37:28.315700Z', false, 0, 2, false),
(8, '2023-12-21', 8, 4, '2026-11-30T09:37:30.570322Z', true, 1, 2, false),
(9, '2024-12-03', 9, 4, '2026-11-30T09:37:30.949007Z', true, 0, 2, false);
delete from digest;
insert into digest (digest_date, source_id, paper_count, version, run_id, withdrawn, withdrawn_at, turn, withdrawn_turn, reading, approved_only, approved_count) values
('2023-11-24', 1, 0, 11, 1, false, null, 4, null, 2, true, 0),
('2023-12-21', 2, 1, 7, 1, false, null, 2, null, 2, true, 1),
('2024-06-27', 3, 2, 11, 1, false, null, 4, null, 2, true, 2),
('2024-11-14', 6, 2, 10, 1, false, null, 5, null, 2, true, 2),
('2024-11-15', 5, 1, 5, 1, false, null, 1, null, 2, true, 1),
('2024-12-02', 7, 1, 5, 3, false, null, 1, null, 2, true, 1),
('2024-12-03', 9, 0, 3, 4, true, '2026-11-30T09:37:36.227012Z', 1, 1, 2, true, 0);
delete from dismissal;
insert into dismissal (id, check_name, entry_id, person_id, given_at, reason) values
(1, 'author-twice', 29, 1, '2026-11-30T09:37:22.344071Z', '원문과 같습니다.');
delete from draft;
insert into draft (id, person_id, entry_id, active, loaded_revision, form, device, created_at, saved_at, page, turn, displaced) values
(1, 2, 14, true, 1, '{"loaded":1,"title":"OpenVLA","authors":"Moo Jin Kim","votes":"33","thumbnail":"","video":"","parts":[{"heading":"What''s New","body":"아직 저장하지 않은 글입니다."}],"reason":"","remarks":{}}', '? · ?', '2026-11-30T09:37:59.372184Z', '2026-11-30T09:37:59.372184Z', '', 0, false);
delete from entry;
insert into entry (id, digest_date, arxiv_id, position, vanished, source_id, newest_revision, published_revision, status, title, title_key, authors, search_key, votes, thumbnail, video, version, hidden, withdrawn, newest_status, base_id, conflict, taken_back, joined, added, reading, lead) values
(1, '2023-11-24', '2311.12983', 1, false, 1, 1, null, 'MACHINE', 'GAIA: a benchmark for General AI Assistants', 'gaia: a benchmark for general ai assistants', 'Grégoire Mialon, Clémentine Fourrier, Craig Swift, Thomas Wolf, Yann LeCun, Thomas Scialom', 'gaia: a benchmark for general ai assistants
grégoire mialon, clémentine fourrier, craig swift, thomas wolf, yann lecun, thomas scialom', null, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12983.png', null, 1, false, false, 'MACHINE', 1, false, false, false, false, 2, 'GAIA는 범용 AI 비서(General AI Assistant)를 평가하기 위해 만든 질문 466개의 모음으로, 한 질문에 답하려면 추론과 웹 탐색, 파일이나 이미지의 해석, 도구 사용이 함께 필요할 때가 많습니다. 질문은 필요한 단계와 도구의 수에 따라 세 가지 난이도로 나뉩니다.'),
(2, '2023-11-24', '2311.12052', 2, false, 1, 1, null, 'MACHINE', 'MagicDance: Realistic Human Dance Video Generation with Motions & Facial Expressions Transfer', 'magicdance: realistic human dance video generation with motions & facial expressions transfer', 'Di Chang, Yichun Shi, Quankai Gao, Jessica Fu, Hongyi Xu, Guoxian Song, Qing Yan, Xiao Yang, Mohammad Soleymani', 'magicdance: realistic human dance video generation with motions & facial expressions transfer
di chang, yichun shi, quankai gao, jessica fu, hongyi xu, guoxian song, qing yan, xiao yang, mohammad soleymani', null, null, 'https://cdn-uploads.huggingface.co/production/uploads/60f1abe7544c2adfd699860c/QPqDXcHNhksZaqkYOjZNQ.mp4', 1, false, true, 'MACHINE', 2, false, false, false, false, 2, 'MagicDance는 춤추는 사람의 동작과 표정을 다른 인물에게 옮겨 영상을 만드는 확산 모델(diffusion model)입니다. 기준이 되는 인물의 얼굴과 피부색, 옷차림은 그대로 두고 새로 주어진 포즈 시퀀스(pose sequence)만 따르는 것을 목표로 합니다.'),
(3, '2023-11-24', '2311.12022', 3, false, 1, 1, null, 'MACHINE', 'GPQA: A Graduate-Level Google-Proof Q&A Benchmark', 'gpqa: a graduate-level google-proof q&a benchmark', 'David Rein, Betty Li Hou, Asa Cooper Stickland, Jackson Petty, Richard Yuanzhe Pang, Julien Dirani, Julian Michael, Samuel R. Bowman', 'gpqa: a graduate-level google-proof q&a benchmark
david rein, betty li hou, asa cooper stickland, jackson petty, richard yuanzhe pang, julien dirani, julian michael, samuel r. bowman', null, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12022.png', null, 1, true, false, 'MACHINE', 3, false, false, false, false, 2, 'GPQA는 생물학, 물리학, 화학의 전문가가 직접 출제한 객관식 문항 448개로 이루어진 대학원 수준의 질의응답 데이터셋입니다. 해당 분야에서 박사 학위를 받았거나 박사 과정에 있는 전문가의 정답률은 65%였으며, 나중에 스스로 확인한 명백한 실수를 제외하더라도 74%였습니다.'),
(4, '2023-11-24', '2311.10770', 4, false, 1, 1, null, 'MACHINE', 'Exponentially Faster Language Modelling', 'exponentially faster language modelling', 'Peter Belcak, Roger Wattenhofer', 'exponentially faster language modelling
peter belcak, roger wattenhofer', null, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.10770.png', null, 3, false, false, 'MACHINE', 4, false, false, false, false, 2, '이 논문은 언어 모델이 한 번의 추론에 실제로는 극히 일부의 뉴런만 필요로 한다고 주장하고, 그 근거로 BERT를 변형한 UltraFastBERT를 제시합니다.'),
(5, '2023-11-24', '2311.13600', 5, false, 1, 1, null, 'MACHINE', 'ZipLoRA: Any Subject in Any Style by Effectively Merging LoRAs', 'ziplora: any subject in any style by effectively merging loras', 'Viraj Shah, Nataniel Ruiz, Forrester Cole, Erika Lu, Svetlana Lazebnik, Yuanzhen Li, Varun Jampani', 'ziplora: any subject in any style by effectively merging loras
viraj shah, nataniel ruiz, forrester cole, erika lu, svetlana lazebnik, yuanzhen li, varun jampani', null, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.13600.png', null, 1, false, false, 'MACHINE', 5, false, false, false, false, 2, 'ZipLoRA는 따로 학습한 피사체용 LoRA(Low-Rank Adaptation)와 스타일용 LoRA를 하나로 합쳐, 원하는 대상을 원하는 화풍으로 그리게 해 주는 방법입니다. 두 LoRA를 단순히 더하면 서로 간섭하여 피사체와 스타일 가운데 한쪽의 충실도가 떨어지기 쉽습니다.'),
(6, '2023-11-24', '2311.12908', 6, false, 1, 1, null, 'MACHINE', 'Diffusion Model Alignment Using Direct Preference Optimization', 'diffusion model alignment using direct preference optimization', 'Bram Wallace, Meihua Dang, Rafael Rafailov, Linqi Zhou, Aaron Lou, Senthil Purushwalkam, Stefano Ermon, Caiming Xiong, Shafiq Joty, Nikhil Naik', 'diffusion model alignment using direct preference optimization
bram wallace, meihua dang, rafael rafailov, linqi zhou, aaron lou, senthil purushwalkam, stefano ermon, caiming xiong, shafiq joty, nikhil naik', null, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12908.png', null, 1, false, false, 'MACHINE', 6, false, false, false, false, 2, '이 논문은 언어 모델에서 쓰이던 직접 선호 최적화(Direct Preference Optimization, DPO)를 텍스트-이미지 확산 모델(diffusion model)에 맞게 옮긴 Diffusion-DPO를 제안합니다.'),
(7, '2023-12-21', '2312.11514', 1, false, 2, 3, null, 'MACHINE', 'LLM in a flash: Efficient Large Language Model Inference with Limited Memory', 'llm in a flash: efficient large language model inference with limited memory', 'Keivan Alizadeh, Iman Mirzadeh, Dmitry Belenko, Karen Khatamifard, Minsik Cho, Carlo C Del Mundo, Mohammad Rastegari, Mehrdad Farajtabar', 'llm in a flash: efficient large language model inference with limited memory
keivan alizadeh, iman mirzadeh, dmitry belenko, karen khatamifard, minsik cho, carlo c del mundo, mohammad rastegari, mehrdad farajtabar', 43, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.11514.png', null, 4, false, false, 'MACHINE', 7, false, false, false, false, 2, '이 논문은 기기의 DRAM보다 큰 대규모 언어 모델(large language model, LLM)을 실행하는 방법을 다룹니다. 매개변수는 플래시 메모리(flash memory)에 두고, 추론에 필요한 부분만 그때그때 DRAM으로 불러옵니다.'),
(8, '2023-12-21', '2312.12456', 2, false, 2, 3, null, 'MACHINE', 'PowerInfer: Fast Large Language Model Serving with a Consumer-grade GPU', 'powerinfer: fast large language model serving with a consumer-grade gpu', 'Yixin Song, Zeyu Mi, Haotong Xie, Haibo Chen', 'powerinfer: fast large language model serving with a consumer-grade gpu
yixin song, zeyu mi, haotong xie, haibo chen', 28, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.12456.png', null, 4, false, false, 'MACHINE', 8, false, false, false, false, 2, 'PowerInfer는 소비자용 GPU 한 장을 갖춘 개인용 컴퓨터에서 대규모 언어 모델(large language model, LLM)을 빠르게 실행하기 위한 추론 엔진입니다. 뉴런의 활성화가 거듭제곱 법칙(power law)을 따른다는 관찰에서 출발합니다.'),
(9, '2023-12-21', '2312.00752', 3, false, 2, 3, 3, 'APPROVED', 'Mamba: Linear-Time Sequence Modeling with Selective State Spaces', 'mamba: linear-time sequence modeling with selective state spaces', 'Albert Gu, Tri Dao', 'mamba: linear-time sequence modeling with selective state spaces
albert gu, tri dao', 65, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.00752.png', null, 4, false, false, 'APPROVED', 9, false, false, false, false, 2, 'Mamba는 어텐션(attention)을 쓰지 않고 선택적 상태 공간 모델(selective state space model)만으로 긴 시퀀스를 다루는 구조입니다. 기존의 상태 공간 모델(state space model, SSM)은 내용에 따라 정보를 가려내는 데 약했습니다.'),
(10, '2023-12-21', '2312.09390', 4, false, 2, 3, null, 'MACHINE', 'Weak-to-Strong Generalization: Eliciting Strong Capabilities With Weak Supervision', 'weak-to-strong generalization: eliciting strong capabilities with weak supervision', 'Collin Burns, Pavel Izmailov, Jan Hendrik Kirchner, Bowen Baker, Leo Gao, Leopold Aschenbrenner, Yining Chen, Adrien Ecoffet, Manas Joglekar, Jan Leike, Ilya Sutskever, Jeff Wu', 'weak-to-strong generalization: eliciting strong capabilities with weak supervision
collin burns, pavel izmailov, jan hendrik kirchner, bowen baker, leo gao, leopold aschenbrenner, yining chen, adrien ecoffet, manas joglekar, jan leike, ilya sutskever, jeff wu', 20, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.09390.png', null, 4, false, false, 'MACHINE', 10, false, false, false, false, 2, '이 논문은 사람보다 뛰어난 모델을 사람이 감독해야 하는 미래의 정렬(alignment) 문제를, 약한 모델이 강한 모델을 감독하는 실험으로 바꾸어 연구합니다.'),
(11, '2023-12-21', '2312.06674', 5, false, 2, 3, null, 'MACHINE', 'Llama Guard: LLM-based Input-Output Safeguard for Human-AI Conversations', 'llama guard: llm-based input-output safeguard for human-ai conversations', 'Hakan Inan, Kartikeya Upasani, Jianfeng Chi, Rashi Rungta, Krithika Iyer, Yuning Mao, Michael Tontchev, Qing Hu, Brian Fuller, Davide Testuggine, Madian Khabsa', 'llama guard: llm-based input-output safeguard for human-ai conversations
hakan inan, kartikeya upasani, jianfeng chi, rashi rungta, krithika iyer, yuning mao, michael tontchev, qing hu, brian fuller, davide testuggine, madian khabsa', 4, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.06674.png', null, 4, false, false, 'MACHINE', 11, false, false, false, false, 2, 'Llama Guard는 사람과 AI의 대화에서 입력과 출력이 안전한지를 판별하는 언어 모델 기반의 안전장치(safeguard)입니다.'),
(12, '2023-12-21', '2312.10997', 6, false, 2, 1, null, 'MACHINE', 'Retrieval-Augmented Generation for Large Language Models: A Survey', 'retrieval-augmented generation for large language models: a survey', 'Yunfan Gao, Yun Xiong, Xinyu Gao, Kangxiang Jia, Jinliu Pan, Yuxi Bi, Yi Dai, Jiawei Sun, Meng Wang, Haofen Wang', 'retrieval-augmented generation for large language models: a survey
yunfan gao, yun xiong, xinyu gao, kangxiang jia, jinliu pan, yuxi bi, yi dai, jiawei sun, meng wang, haofen wang', null, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.10997.png', null, 3, false, false, 'MACHINE', 12, false, false, false, false, 2, '이 논문은 외부 지식을 검색하여 언어 모델의 생성에 활용하는 검색 증강 생성(Retrieval-Augmented Generation, RAG)의 발전 과정을 정리한 서베이(survey)입니다.'),
(13, '2024-06-27', '2406.17557', 1, false, 3, 1, 1, 'APPROVED', 'The FineWeb Datasets: Decanting the Web for the Finest Text Data at Scale', 'the fineweb datasets: decanting the web for the finest text data at scale', 'Guilherme Penedo, Hynek Kydlíček, Loubna Ben allal, Anton Lozhkov, Margaret Mitchell, Colin Raffel, Leandro Von Werra, Thomas Wolf', 'the fineweb datasets: decanting the web for the finest text data at scale
guilherme penedo, hynek kydlíček, loubna ben allal, anton lozhkov, margaret mitchell, colin raffel, leandro von werra, thomas wolf', 41, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.17557.png', null, 1, false, false, 'APPROVED', 13, false, false, false, false, 2, 'FineWeb은 커먼 크롤(Common Crawl) 스냅숏 96개에서 만든 15조 토큰 규모의 영어 사전 학습(pretraining) 데이터셋입니다. 성능이 뛰어난 공개 언어 모델도 학습 데이터의 제작 과정은 밝히지 않는 경우가 많습니다.'),
(14, '2024-06-27', '2406.09246', 2, false, 3, 1, null, 'MACHINE', 'OpenVLA: An Open-Source Vision-Language-Action Model', 'openvla: an open-source vision-language-action model', 'Moo Jin Kim, Karl Pertsch, Siddharth Karamcheti, Ted Xiao, Ashwin Balakrishna, Suraj Nair, Rafael Rafailov, Ethan Foster, Grace Lam, Pannag Sanketi, Quan Vuong, Thomas Kollar, Benjamin Burchfiel, Russ Tedrake, Dorsa Sadigh, Sergey Levine, Percy Liang, Chelsea Finn', 'openvla: an open-source vision-language-action model
moo jin kim, karl pertsch, siddharth karamcheti, ted xiao, ashwin balakrishna, suraj nair, rafael rafailov, ethan foster, grace lam, pannag sanketi, quan vuong, thomas kollar, benjamin burchfiel, russ tedrake, dorsa sadigh, sergey levine, percy liang, chelsea finn', 33, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.09246.png', null, 1, false, false, 'MACHINE', 14, false, false, false, false, 2, 'OpenVLA는 로봇 조작(robot manipulation)을 위한 70억 매개변수 규모의 공개 시각-언어-행동 모델(vision-language-action model, VLA)입니다. 카메라 이미지와 언어로 된 지시를 받아 로봇의 동작을 직접 출력합니다.'),
(15, '2024-06-27', '2406.07550', 3, false, 3, 1, 1, 'APPROVED', 'An Image is Worth 32 Tokens for Reconstruction and Generation', 'an image is worth 32 tokens for reconstruction and generation', 'Qihang Yu, Mark Weber, Xueqing Deng, Xiaohui Shen, Daniel Cremers, Liang-Chieh Chen', 'an image is worth 32 tokens for reconstruction and generation
qihang yu, mark weber, xueqing deng, xiaohui shen, daniel cremers, liang-chieh chen', 52, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.07550.png', null, 1, false, false, 'APPROVED', 15, false, false, false, false, 2, 'TiTok(Transformer-based 1-Dimensional Tokenizer)은 이미지를 2차원 격자가 아니라 1차원 토큰 열로 바꾸는 토크나이저입니다. 기존 방식이 256개나 1,024개의 토큰을 쓰는 256×256 이미지를 단 32개의 이산 토큰으로 나타냅니다.'),
(16, '2024-06-27', '2406.07520', 4, false, 3, 1, null, 'RETURNED', 'Neural Gaffer: Relighting Any Object via Diffusion', 'neural gaffer: relighting any object via diffusion', 'Haian Jin, Yuan Li, Fujun Luan, Yuanbo Xiangli, Sai Bi, Kai Zhang, Zexiang Xu, Jin Sun, Noah Snavely', 'neural gaffer: relighting any object via diffusion
haian jin, yuan li, fujun luan, yuanbo xiangli, sai bi, kai zhang, zexiang xu, jin sun, noah snavely', 3, '/avatars/e4f630616a16a7fc691b5275bb62f2aa.svg', null, 1, false, false, 'RETURNED', 16, false, false, false, false, 2, 'Neural Gaffer는 사진 한 장에 담긴 물체를 새로운 조명 아래에 있는 것처럼 다시 그려 내는 2D 재조명(relighting) 확산 모델(diffusion model)입니다. 인물 사진과 같은 특정 범주에 한정되지 않으며, 플래시 촬영처럼 특수한 촬영 조건도 요구하지 않습니다.'),
(17, '2024-06-27', '2406.99992', 5, false, 3, 1, null, 'MACHINE', 'Adam-mini: Use Fewer Learning Rates To Gain More', 'adam-mini: use fewer learning rates to gain more', 'Yushun Zhang, Congliang Chen, Ziniu Li, Tian Ding, Chenwei Wu, Yinyu Ye, Zhi-Quan Luo, Ruoyu Sun', 'adam-mini: use fewer learning rates to gain more
yushun zhang, congliang chen, ziniu li, tian ding, chenwei wu, yinyu ye, zhi-quan luo, ruoyu sun', 22, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.16793.png', null, 2, false, false, 'MACHINE', 17, false, false, false, false, 2, 'Adam-mini는 AdamW보다 메모리를 45%에서 50%까지 적게 쓰면서 대등하거나 더 나은 성능을 내는 옵티마이저(optimizer)입니다. 저자들은 Adam이 매개변수마다 따로 두는 학습률(learning rate)의 90% 이상을 없애도 성능이 나빠지지 않음을 보입니다.'),
(18, '2024-06-27', '2406.12045', 6, false, 3, 1, null, 'MACHINE', '$τ$-bench: A Benchmark for Tool-Agent-User Interaction in Real-World Domains', 'τ$-bench: a benchmark for tool-agent-user interaction in real-world domains', 'Shunyu Yao, Noah Shinn, Pedram Razavi, Karthik Narasimhan', '$τ$-bench: a benchmark for tool-agent-user interaction in real-world domains
shunyu yao, noah shinn, pedram razavi, karthik narasimhan', 12, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.12045.png', null, 1, false, false, 'MACHINE', 18, false, false, false, false, 2, 'τ-bench는 언어 에이전트(language agent)가 도구를 쓰면서 사용자와 대화하고 업무 규칙을 지키는지를 평가하는 벤치마크입니다. 실제 서비스에 필요한 이 두 가지 능력, 곧 사람과의 상호 작용과 규칙의 준수를 기존 벤치마크가 시험하지 않는다는 문제의식에서 출발했습니다.'),
(19, '2024-06-27', '2406.01574', 7, false, 3, 1, null, 'MACHINE', 'MMLU-Pro: A More Robust and Challenging Multi-Task Language Understanding Benchmark', 'mmlu-pro: a more robust and challenging multi-task language understanding benchmark', 'Yubo Wang, Xueguang Ma, Ge Zhang, Yuansheng Ni, Abhranil Chandra, Shiguang Guo, Weiming Ren, Aaran Arulraj, Xuan He, Ziyan Jiang, Tianle Li, Max Ku, Kai Wang, Alex Zhuang, Rongqi Fan, Xiang Yue, Wenhu Chen', 'mmlu-pro: a more robust and challenging multi-task language understanding benchmark
yubo wang, xueguang ma, ge zhang, yuansheng ni, abhranil chandra, shiguang guo, weiming ren, aaran arulraj, xuan he, ziyan jiang, tianle li, max ku, kai wang, alex zhuang, rongqi fan, xiang yue, wenhu chen', 28, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.01574.png', null, 1, false, false, 'MACHINE', 19, false, false, false, false, 2, 'MMLU-Pro는 널리 쓰이는 MMLU의 점수가 포화에 가까워지자 변별력을 높이기 위해 다시 설계한 벤치마크입니다. 지식을 묻는 문항이 많던 MMLU에 추론이 필요한 문항을 더하고, 너무 쉽거나 오류가 있는 문항을 덜어 냈습니다.'),
(20, '2024-11-14', '2411.04905', 1, false, 6, 2, null, 'CORRECTED', 'OpenCoder: The Open Cookbook for Top-Tier Code Large Language Models', 'opencoder: the open cookbook for top-tier code large language models', 'Siming Huang, Tianhao Cheng, Jason Klein Liu, Jiaran Hao, Liuyihan Song, Yang Xu, J. Yang, J. H. Liu, Chenchen Zhang, Linzheng Chai, Ruifeng Yuan, Zhaoxiang Zhang, Jie Fu, Qian Liu, Ge Zhang, Zili Wang, Yuan Qi, Yinghui Xu, Wei Chu', 'opencoder: the open cookbook for top-tier code large language models
siming huang, tianhao cheng, jason klein liu, jiaran hao, liuyihan song, yang xu, j. yang, j. h. liu, chenchen zhang, linzheng chai, ruifeng yuan, zhaoxiang zhang, jie fu, qian liu, ge zhang, zili wang, yuan qi, yinghui xu, wei chu', 55, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04905.png', null, 4, false, false, 'CORRECTED', 20, true, false, false, false, 2, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.'),
(21, '2024-11-14', '2411.07232', 2, false, 6, 2, 2, 'APPROVED', 'Add-it: Training-Free Object Insertion in Images With Pretrained Diffusion Models', 'add-it: training-free object insertion in images with pretrained diffusion models', 'Yoad Tewel, Rinon Gal, Dvir Samuel, Yuval Atzmon, Lior Wolf, Gal Chechik', 'add-it: training-free object insertion in images with pretrained diffusion models
yoad tewel, rinon gal, dvir samuel, yuval atzmon, lior wolf, gal chechik', 41, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07232.png', null, 5, false, false, 'APPROVED', 45, false, false, false, false, 2, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.'),
(22, '2024-11-14', '2411.07231', 3, false, 6, 3, null, 'CORRECTED', 'Watermark Anything with Localized Messages', 'watermark anything with localized messages', 'Tom Sander, Pierre Fernandez, Alain Durmus, Teddy Furon, Matthijs Douze', 'watermark anything with localized messages
tom sander, pierre fernandez, alain durmus, teddy furon, matthijs douze', 11, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07231.png', null, 7, false, false, 'CORRECTED', 46, false, false, false, false, 2, '기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다.'),
(23, '2024-11-14', '2411.04965', 4, false, 6, 3, 3, 'APPROVED', 'BitNet a4.8: 4-bit Activations for 1-bit LLMs', 'bitnet a4.8: 4-bit activations for 1-bit llms', 'Hongyu Wang, Shuming Ma, Furu Wei', 'bitnet a4.8: 4-bit activations for 1-bit llms
hongyu wang, shuming ma, furu wei', 987, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04965.png', null, 4, false, false, 'APPROVED', 47, false, false, false, false, 2, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.'),
(24, '2024-11-14', '2411.04996', 5, false, 6, 2, null, 'MACHINE', 'Mixture-of-Transformers: A Sparse and Scalable Architecture for Multi-Modal Foundation Models', 'mixture-of-transformers: a sparse and scalable architecture for multi-modal foundation models', 'Weixin Liang, Lili Yu, Liang Luo, Srinivasan Iyer, Ning Dong, Chunting Zhou, Gargi Ghosh, Mike Lewis, Wen-tau Yih, Luke Zettlemoyer, Xi Victoria Lin', 'mixture-of-transformers: a sparse and scalable architecture for multi-modal foundation models
weixin liang, lili yu, liang luo, srinivasan iyer, ning dong, chunting zhou, gargi ghosh, mike lewis, wen-tau yih, luke zettlemoyer, xi victoria lin', 987, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04996.png', null, 2, false, false, 'MACHINE', 49, false, false, false, false, 2, 'MoT(Mixture-of-Transformers)는 텍스트와 이미지, 음성을 함께 다루는 멀티모달(multimodal) 기반 모델의 사전 학습(pretraining) 비용을 줄이는 희소(sparse) 트랜스포머(Transformer) 구조입니다.'),
(25, '2024-11-14', '2411.09009', 6, false, 6, 1, null, 'MACHINE', 'Cut Your Losses in Large-Vocabulary Language Models', 'cut your losses in large-vocabulary language models', 'Erik Wijmans, Brody Huval, Alexander Hertzberg, Vladlen Koltun, Philipp Krähenbühl', 'cut your losses in large-vocabulary language models
erik wijmans, brody huval, alexander hertzberg, vladlen koltun, philipp krähenbühl', 13, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09009.png', null, 2, false, false, 'MACHINE', 25, false, false, false, false, 2, '언어 모델의 어휘(vocabulary)가 커지면서 학습에 드는 메모리가 교차 엔트로피(cross-entropy) 손실의 계산에 지나치게 몰리고 있습니다.'),
(26, '2024-11-14', '2411.05007', 7, false, 6, 1, null, 'MACHINE', 'SVDQuant: Absorbing Outliers by Low-Rank Components for 4-Bit Diffusion Models', 'svdquant: absorbing outliers by low-rank components for 4-bit diffusion models', 'Muyang Li, Yujun Lin, Zhekai Zhang, Tianle Cai, Xiuyu Li, Junxian Guo, Enze Xie, Chenlin Meng, Jun-Yan Zhu, Song Han', 'svdquant: absorbing outliers by low-rank components for 4-bit diffusion models
muyang li, yujun lin, zhekai zhang, tianle cai, xiuyu li, junxian guo, enze xie, chenlin meng, jun-yan zhu, song han', 19, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.05007.png', null, 2, false, false, 'MACHINE', 26, false, false, false, false, 2, 'SVDQuant는 확산 모델(diffusion model)의 가중치와 활성화(activation)를 모두 4비트로 줄이면서 화질을 유지하는 양자화(quantization) 방법입니다.'),
(27, '2024-11-14', '2411.02959', 8, false, 6, 1, null, 'MACHINE', 'HtmlRAG: HTML is Better Than Plain Text for Modeling Retrieved Knowledge in RAG Systems', 'htmlrag: html is better than plain text for modeling retrieved knowledge in rag systems', 'Jiejun Tan, Zhicheng Dou, Wen Wang, Mang Wang, Weipeng Chen, Ji-Rong Wen', 'htmlrag: html is better than plain text for modeling retrieved knowledge in rag systems
jiejun tan, zhicheng dou, wen wang, mang wang, weipeng chen, ji-rong wen', 51, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.02959.png', null, 2, false, false, 'MACHINE', 27, false, false, false, false, 2, 'HtmlRAG는 검색 증강 생성(Retrieval-Augmented Generation, RAG)에서 검색한 웹 문서를 일반 텍스트로 바꾸지 않고 HTML의 형태로 언어 모델에 전달하는 방법입니다.'),
(28, '2024-11-14', '2411.07140', 9, true, 4, 1, null, 'MACHINE', 'Chinese SimpleQA: A Chinese Factuality Evaluation for Large Language Models', 'chinese simpleqa: a chinese factuality evaluation for large language models', 'Yancheng He, Shilong Li, Jiaheng Liu, Yingshui Tan, Hui Huang, Weixun Wang, Xingyuan Bu, Hangyu Guo, Chengwei Hu, Boren Zheng, Xuepeng Liu, Dekai Sun, Wenbo Su, Bo Zheng', 'chinese simpleqa: a chinese factuality evaluation for large language models
yancheng he, shilong li, jiaheng liu, yingshui tan, hui huang, weixun wang, xingyuan bu, hangyu guo, chengwei hu, boren zheng, xuepeng liu, dekai sun, wenbo su, bo zheng', 29, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07140.png', null, 2, false, false, 'MACHINE', 28, false, false, false, false, 2, 'Chinese SimpleQA는 언어 모델이 사실을 묻는 짧은 질문에 얼마나 정확하게 답하는지를 중국어로 평가합니다. OpenAI의 SimpleQA를 본보기로 삼았으며, 중국 문화와 인문학, 자연 과학 등 여섯 가지 큰 주제 아래에 99가지 세부 주제를 두었습니다.'),
(29, '2024-11-15', '2411.09703', 1, false, 5, 2, null, 'CORRECTED', 'MagicQuill: An Intelligent Interactive Image Editing System', 'magicquill: an intelligent interactive image editing system', 'Zichen Liu, Zichen Liu, Yue Yu, Hao Ouyang, Qiuyu Wang, Ka Leong Cheng, Wen Wang, Zhiheng Liu, Qifeng Chen, Yujun Shen', 'magicquill: an intelligent interactive image editing system
zichen liu, zichen liu, yue yu, hao ouyang, qiuyu wang, ka leong cheng, wen wang, zhiheng liu, qifeng chen, yujun shen', 29, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09703.png', null, 3, false, false, 'CORRECTED', 29, false, false, false, false, 2, 'MagicQuill은 몇 번의 붓질만으로 이미지를 고칠 수 있는 대화형 이미지 편집 시스템입니다. 사용자는 프롬프트(prompt)를 쓰는 대신 추가(add)와 제거(subtract), 색상(color)의 세 가지 붓으로 원하는 변화를 나타냅니다.'),
(30, '2024-11-15', '2411.09595', 2, false, 5, 3, null, 'MACHINE', 'LLaMA-Mesh: Unifying 3D Mesh Generation with Language Models', 'llama-mesh: unifying 3d mesh generation with language models', 'Zhengyi Wang, Jonathan Lorraine, Yikai Wang, Hang Su, Jun Zhu, Sanja Fidler, Xiaohui Zeng', 'llama-mesh: unifying 3d mesh generation with language models
zhengyi wang, jonathan lorraine, yikai wang, hang su, jun zhu, sanja fidler, xiaohui zeng', 22, null, null, 5, false, false, 'MACHINE', 30, false, false, false, false, 2, 'LLaMA-Mesh는 텍스트로 사전 학습된 대규모 언어 모델(large language model, LLM)이 대화를 나누면서 3D 메시(mesh)를 만들 수 있게 하는 방법입니다. 언어 모델이 3D 강좌와 같은 글에서 이미 익힌 공간 지식을 활용합니다.'),
(31, '2024-11-15', '2411.09009', 3, false, 5, 1, null, 'MACHINE', 'Cut Your Losses in Large-Vocabulary Language Models', 'cut your losses in large-vocabulary language models', 'Erik Wijmans, Brody Huval, Alexander Hertzberg, Vladlen Koltun, Philipp Krähenbühl', 'cut your losses in large-vocabulary language models
erik wijmans, brody huval, alexander hertzberg, vladlen koltun, philipp krähenbühl', 24, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09009.png', null, 1, false, false, 'MACHINE', 31, false, false, false, false, 2, '작은 언어 모델에서는 손실을 계산하는 층 하나가 나머지 전체보다 훨씬 많은 메모리를 쓰기도 합니다.'),
(32, '2024-11-15', '2410.24164', 4, false, 5, 1, null, 'MACHINE', '$π_0$: A Vision-Language-Action Flow Model for General Robot Control', 'π_0$: a vision-language-action flow model for general robot control', 'Kevin Black, Noah Brown, Danny Driess, Adnan Esmail, Michael Equi, Chelsea Finn, Niccolo Fusai, Lachy Groom, Karol Hausman, Brian Ichter, Szymon Jakubczak, Tim Jones, Liyiming Ke, Sergey Levine, Adrian Li-Bell, Mohith Mothukuri, Suraj Nair, Karl Pertsch, Lucy Xiaoyang Shi, James Tanner, Quan Vuong, Anna Walling, Haohuan Wang, Ury Zhilinsky', '$π_0$: a vision-language-action flow model for general robot control
kevin black, noah brown, danny driess, adnan esmail, michael equi, chelsea finn, niccolo fusai, lachy groom, karol hausman, brian ichter, szymon jakubczak, tim jones, liyiming ke, sergey levine, adrian li-bell, mohith mothukuri, suraj nair, karl pertsch, lucy xiaoyang shi, james tanner, quan vuong, anna walling, haohuan wang, ury zhilinsky', 8, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2410.24164.png', null, 1, false, false, 'MACHINE', 32, false, false, false, false, 2, 'π₀는 사전 학습된 시각-언어 모델(vision-language model, VLM)에 흐름 정합(flow matching)을 결합한 범용 로봇 제어 모델입니다. 빨래 개기와 식탁 치우기, 상자 조립처럼 여러 단계로 이루어진 섬세한 작업을 대상으로 합니다.'),
(33, '2024-11-15', '2409.17146', 5, false, 5, 1, null, 'MACHINE', 'Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models', 'molmo and pixmo: open weights and open data for state-of-the-art multimodal models', 'Matt Deitke, Christopher Clark, Sangho Lee, Rohun Tripathi, Yue Yang, Jae Sung Park, Mohammadreza Salehi, Niklas Muennighoff, Kyle Lo, Luca Soldaini, Jiasen Lu, Taira Anderson, Erin Bransom, Kiana Ehsani, Huong Ngo, YenSung Chen, Ajay Patel, Mark Yatskar, Chris Callison-Burch, Andrew Head, Rose Hendrix, Favyen Bastani, +', 'molmo and pixmo: open weights and open data for state-of-the-art multimodal models
matt deitke, christopher clark, sangho lee, rohun tripathi, yue yang, jae sung park, mohammadreza salehi, niklas muennighoff, kyle lo, luca soldaini, jiasen lu, taira anderson, erin bransom, kiana ehsani, huong ngo, yensung chen, ajay patel, mark yatskar, chris callison-burch, andrew head, rose hendrix, favyen bastani, +', 38, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png', null, 1, false, false, 'MACHINE', 33, false, false, false, false, 2, 'Molmo는 가중치뿐 아니라 데이터와 학습 코드까지 공개하는 시각-언어 모델(vision-language model, VLM) 계열입니다. 많은 공개 모델이 비공개 VLM이 만든 합성 데이터에 기대는 것과 달리, 다른 VLM의 도움 없이 PixMo라는 데이터를 새로 모았습니다.'),
(34, '2024-11-15', '2411.07279', 6, false, 5, 2, 2, 'APPROVED', 'The Surprising Effectiveness of Test-Time Training for Abstract Reasoning', 'the surprising effectiveness of test-time training for abstract reasoning', 'Ekin Akyürek, Mehul Damani, Linlu Qiu, Han Guo, Yoon Kim, Jacob Andreas', 'the surprising effectiveness of test-time training for abstract reasoning
ekin akyürek, mehul damani, linlu qiu, han guo, yoon kim, jacob andreas', 26, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png', null, 3, false, false, 'APPROVED', 34, false, false, false, false, 2, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.'),
(35, '2024-11-15', '2411.02265', 7, false, 5, 1, null, 'MACHINE', 'Hunyuan-Large: An Open-Source MoE Model with 52 Billion Activated Parameters by Tencent', 'hunyuan-large: an open-source moe model with 52 billion activated parameters by tencent', 'Xingwu Sun, Yanfeng Chen, Yiqing Huang, Ruobing Xie, Jiaqi Zhu, Kai Zhang, Shuaipeng Li, Zhen Yang, Jonny Han, Xiaobo Shu, Jiahao Bu, Zhongzhi Chen, Xuemeng Huang, Fengzong Lian, Saiyong Yang, Jianfeng Yan, Yuyuan Zeng, Xiaoqin Ren, Chao Yu, Lulu Wu, Yue Mao, Jun Xia, Tao Yang, Suncong Zheng, Kan Wu, Dian Jiao, Jinbao Xue, Xipeng Zhang, Decheng Wu, Kai Liu, Dengpeng Wu, Guanghui Xu, Shaohua Chen, Shuang Chen, Xiao Feng, Yigeng Hong, Junqiang Zheng, Chengcheng Xu, Zongwei Li, Xiong Kuang, Jianglu Hu, Yiqi Chen, Yuchi Deng, Guiyang Li, Ao Liu, Chenchen Zhang, Shihui Hu, Zilong Zhao, Zifan Wu, Yao Ding, Weichao Wang, Han Liu, Roberts Wang, Hao Fei, Peijie Yu, Ze Zhao, Xun Cao, Hai Wang, Fusheng Xiang, Mengyuan Huang, Zhiyuan Xiong, Bin Hu, Xuebin Hou, Lei Jiang, Jianqiang Ma, Jiajia Wu, Yaping Deng, Yi Shen, Qian Wang, Weijie Liu, Jie Liu, Meng Chen, Liang Dong, Weiwen Jia, Hu Chen, Feifei Liu, Rui Yuan, Huilin Xu, Zhenxiang Yan, Tengfei Cao, Zhichao Hu, Xinhua Feng, Dong Du, Tinghao Yu, Yangyu Tao, Feng Zhang, Jianchen Zhu, Chengzhong Xu, Xirui Li, Chong Zha, Wen Ouyang, Yinben Xia, Xiang Li, Zekun He, Rongpeng Chen, Jiawei Song, Ruibin Chen, Fan Jiang, Chongqing Zhao, Bo Wang, Hao Gong, Rong Gan, Winston Hu, Zhanhui Kang, Yong Yang, Yuhong Liu, Di Wang, Jie Jiang', 'hunyuan-large: an open-source moe model with 52 billion activated parameters by tencent
xingwu sun, yanfeng chen, yiqing huang, ruobing xie, jiaqi zhu, kai zhang, shuaipeng li, zhen yang, jonny han, xiaobo shu, jiahao bu, zhongzhi chen, xuemeng huang, fengzong lian, saiyong yang, jianfeng yan, yuyuan zeng, xiaoqin ren, chao yu, lulu wu, yue mao, jun xia, tao yang, suncong zheng, kan wu, dian jiao, jinbao xue, xipeng zhang, decheng wu, kai liu, dengpeng wu, guanghui xu, shaohua chen, shuang chen, xiao feng, yigeng hong, junqiang zheng, chengcheng xu, zongwei li, xiong kuang, jianglu hu, yiqi chen, yuchi deng, guiyang li, ao liu, chenchen zhang, shihui hu, zilong zhao, zifan wu, yao ding, weichao wang, han liu, roberts wang, hao fei, peijie yu, ze zhao, xun cao, hai wang, fusheng xiang, mengyuan huang, zhiyuan xiong, bin hu, xuebin hou, lei jiang, jianqiang ma, jiajia wu, yaping deng, yi shen, qian wang, weijie liu, jie liu, meng chen, liang dong, weiwen jia, hu chen, feifei liu, rui yuan, huilin xu, zhenxiang yan, tengfei cao, zhichao hu, xinhua feng, dong du, tinghao yu, yangyu tao, feng zhang, jianchen zhu, chengzhong xu, xirui li, chong zha, wen ouyang, yinben xia, xiang li, zekun he, rongpeng chen, jiawei song, ruibin chen, fan jiang, chongqing zhao, bo wang, hao gong, rong gan, winston hu, zhanhui kang, yong yang, yuhong liu, di wang, jie jiang', 21, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.02265.png', null, 1, false, false, 'MACHINE', 35, false, false, false, false, 2, 'Hunyuan-Large는 텐센트(Tencent)가 공개한 전문가 혼합(Mixture of Experts, MoE) 언어 모델입니다. 전체 매개변수는 3,890억 개이고, 그 가운데 520억 개가 토큰마다 활성화됩니다.'),
(36, '2024-11-15', '2402.19469', 8, false, 5, 1, null, 'MACHINE', 'Humanoid Locomotion as Next Token Prediction', 'humanoid locomotion as next token prediction', '[''Ilija Radosavovic'', ''Bike Zhang'', ''Baifeng Shi'', ''Jathushan Rajasegaran'', ''Sarthak Kamat'', ''Trevor Darrell'', ''Koushil Sreenath'', ''Jitendra Malik'']', 'humanoid locomotion as next token prediction
[''ilija radosavovic'', ''bike zhang'', ''baifeng shi'', ''jathushan rajasegaran'', ''sarthak kamat'', ''trevor darrell'', ''koushil sreenath'', ''jitendra malik'']', 16, null, 'https://cdn-uploads.huggingface.co/production/uploads/60f1abe7544c2adfd699860c/RdzS9K3DCfonN0pfyHKZJ.mp4', 1, false, false, 'MACHINE', 36, false, false, false, false, 2, '이 논문은 휴머노이드(humanoid) 로봇의 보행 제어를, 언어 모델이 다음 단어를 맞히듯 다음 토큰을 예측하는(next token prediction) 문제로 바꾸어 풉니다.'),
(37, '2024-12-02', '2409.17146', 1, false, 7, 2, 2, 'APPROVED', 'Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models', 'molmo and pixmo: open weights and open data for state-of-the-art multimodal models', 'Matt Deitke, Christopher Clark, Sangho Lee, Rohun Tripathi, Yue Yang, Jae Sung Park, Mohammadreza Salehi, Niklas Muennighoff, Kyle Lo, Luca Soldaini, Jiasen Lu, Taira Anderson, Erin Bransom, Kiana Ehsani, Huong Ngo, YenSung Chen, Ajay Patel, Mark Yatskar, Chris Callison-Burch, Andrew Head, Rose Hendrix, Favyen Bastani, +', 'molmo and pixmo: open weights and open data for state-of-the-art multimodal models
matt deitke, christopher clark, sangho lee, rohun tripathi, yue yang, jae sung park, mohammadreza salehi, niklas muennighoff, kyle lo, luca soldaini, jiasen lu, taira anderson, erin bransom, kiana ehsani, huong ngo, yensung chen, ajay patel, mark yatskar, chris callison-burch, andrew head, rose hendrix, favyen bastani, +', 38, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png', null, 3, false, false, 'APPROVED', 50, false, false, false, false, 2, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.'),
(38, '2024-12-02', '2411.07279', 2, false, 7, 1, null, 'MACHINE', 'The Surprising Effectiveness of Test-Time Training for Abstract Reasoning', 'the surprising effectiveness of test-time training for abstract reasoning', 'Ekin Akyürek, Mehul Damani, Linlu Qiu, Han Guo, Yoon Kim, Jacob Andreas', 'the surprising effectiveness of test-time training for abstract reasoning
ekin akyürek, mehul damani, linlu qiu, han guo, yoon kim, jacob andreas', 26, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png', null, 1, false, false, 'MACHINE', 51, false, false, false, false, 2, '이 논문은 추론하는 동안 입력에서 만든 손실로 모델의 매개변수를 잠시 갱신하는 테스트 시점 학습(test-time training, TTT)이 추상적 추론에 얼마나 도움이 되는지를 살펴봅니다.'),
(39, '2024-12-03', '2409.17146', 1, false, 9, 1, null, 'MACHINE', 'Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models', 'molmo and pixmo: open weights and open data for state-of-the-art multimodal models', 'Matt Deitke, Christopher Clark, Sangho Lee, Rohun Tripathi, Yue Yang, Jae Sung Park, Mohammadreza Salehi, Niklas Muennighoff, Kyle Lo, Luca Soldaini, Jiasen Lu, Taira Anderson, Erin Bransom, Kiana Ehsani, Huong Ngo, YenSung Chen, Ajay Patel, Mark Yatskar, Chris Callison-Burch, Andrew Head, Rose Hendrix, Favyen Bastani, +', 'molmo and pixmo: open weights and open data for state-of-the-art multimodal models
matt deitke, christopher clark, sangho lee, rohun tripathi, yue yang, jae sung park, mohammadreza salehi, niklas muennighoff, kyle lo, luca soldaini, jiasen lu, taira anderson, erin bransom, kiana ehsani, huong ngo, yensung chen, ajay patel, mark yatskar, chris callison-burch, andrew head, rose hendrix, favyen bastani, +', 38, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png', null, 1, false, true, 'MACHINE', 58, false, false, false, false, 2, 'Molmo는 가중치뿐 아니라 데이터와 학습 코드까지 공개하는 시각-언어 모델(vision-language model, VLM) 계열입니다. 많은 공개 모델이 비공개 VLM이 만든 합성 데이터에 기대는 것과 달리, 다른 VLM의 도움 없이 PixMo라는 데이터를 새로 모았습니다.'),
(40, '2024-12-03', '2411.07279', 2, false, 9, 1, null, 'MACHINE', 'The Surprising Effectiveness of Test-Time Training for Abstract Reasoning', 'the surprising effectiveness of test-time training for abstract reasoning', 'Ekin Akyürek, Mehul Damani, Linlu Qiu, Han Guo, Yoon Kim, Jacob Andreas', 'the surprising effectiveness of test-time training for abstract reasoning
ekin akyürek, mehul damani, linlu qiu, han guo, yoon kim, jacob andreas', 26, 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png', null, 1, false, true, 'MACHINE', 59, false, false, false, false, 2, '이 논문은 추론하는 동안 입력에서 만든 손실로 모델의 매개변수를 잠시 갱신하는 테스트 시점 학습(test-time training, TTT)이 추상적 추론에 얼마나 도움이 되는지를 살펴봅니다.'),
(41, '2024-06-27', '2406.99991', 8, false, null, 1, null, 'CORRECTED', 'Added', 'added', 'Ada B.', 'added
ada b.', null, null, null, 1, false, false, 'CORRECTED', 61, false, false, false, true, 0, '편집자가 추가한 글입니다.');
delete from entry_author;
insert into entry_author (entry_id, position, name, slug, folded_slug) values
(1, 0, 'Grégoire Mialon', 'gregoire-mialon-51748975', 'gregoire-mialon-88ce13f6'),
(1, 1, 'Clémentine Fourrier', 'clementine-fourrier-bb723895', 'clementine-fourrier-32a76093'),
(1, 2, 'Craig Swift', 'craig-swift-1d227cd1', 'craig-swift-e1439a76'),
(1, 3, 'Thomas Wolf', 'thomas-wolf-df139ebf', 'thomas-wolf-741edbf4'),
(1, 4, 'Yann LeCun', 'yann-lecun-a6aa54c0', 'yann-lecun-5501b71e'),
(1, 5, 'Thomas Scialom', 'thomas-scialom-51158f61', 'thomas-scialom-b2240f81'),
(2, 0, 'Di Chang', 'di-chang-cd547051', 'di-chang-b6e8a89e'),
(2, 1, 'Yichun Shi', 'yichun-shi-999015f8', 'yichun-shi-75abdbaf'),
(2, 2, 'Quankai Gao', 'quankai-gao-1b849a10', 'quankai-gao-c68345ea'),
(2, 3, 'Jessica Fu', 'jessica-fu-ca10bb81', 'jessica-fu-45c19ebe'),
(2, 4, 'Hongyi Xu', 'hongyi-xu-9ac70cf4', 'hongyi-xu-b9050b84'),
(2, 5, 'Guoxian Song', 'guoxian-song-4939cc32', 'guoxian-song-1fa4de04'),
(2, 6, 'Qing Yan', 'qing-yan-692e9d71', 'qing-yan-031701d9'),
(2, 7, 'Xiao Yang', 'xiao-yang-50c7b667', 'xiao-yang-0eec910c'),
(2, 8, 'Mohammad Soleymani', 'mohammad-soleymani-00bdf03a', 'mohammad-soleymani-e852c32f'),
(3, 0, 'David Rein', 'david-rein-50469ecb', 'david-rein-286b8130'),
(3, 1, 'Betty Li Hou', 'betty-li-hou-d94217be', 'betty-li-hou-c3ab4862'),
(3, 2, 'Asa Cooper Stickland', 'asa-cooper-stickland-fdc42c6a', 'asa-cooper-stickland-238b688a'),
(3, 3, 'Jackson Petty', 'jackson-petty-5c0c714a', 'jackson-petty-1e8b7403'),
(3, 4, 'Richard Yuanzhe Pang', 'richard-yuanzhe-pang-6d914b59', 'richard-yuanzhe-pang-2667022f'),
(3, 5, 'Julien Dirani', 'julien-dirani-579d4087', 'julien-dirani-5dbefe3f'),
(3, 6, 'Julian Michael', 'julian-michael-cea7b84e', 'julian-michael-70717548'),
(3, 7, 'Samuel R. Bowman', 'samuel-r-bowman-3d923581', 'samuel-r-bowman-ef2b2ed1'),
(4, 0, 'Peter Belcak', 'peter-belcak-6ce4c741', 'peter-belcak-7bf84c43'),
(4, 1, 'Roger Wattenhofer', 'roger-wattenhofer-086096be', 'roger-wattenhofer-e6683ecb'),
(5, 0, 'Viraj Shah', 'viraj-shah-61640fc2', 'viraj-shah-4f259b3c'),
(5, 1, 'Nataniel Ruiz', 'nataniel-ruiz-42d01cee', 'nataniel-ruiz-caf4a95b'),
(5, 2, 'Forrester Cole', 'forrester-cole-a31d848a', 'forrester-cole-cb65b10a'),
(5, 3, 'Erika Lu', 'erika-lu-d9d25164', 'erika-lu-ff724fdf'),
(5, 4, 'Svetlana Lazebnik', 'svetlana-lazebnik-4d8e5fab', 'svetlana-lazebnik-7e81f80d'),
(5, 5, 'Yuanzhen Li', 'yuanzhen-li-28c542a0', 'yuanzhen-li-996cab4b'),
(5, 6, 'Varun Jampani', 'varun-jampani-5940e9a8', 'varun-jampani-ef84d96f'),
(6, 0, 'Bram Wallace', 'bram-wallace-259570f4', 'bram-wallace-b3c99d2d'),
(6, 1, 'Meihua Dang', 'meihua-dang-a994dea5', 'meihua-dang-25257979'),
(6, 2, 'Rafael Rafailov', 'rafael-rafailov-0d4093fd', 'rafael-rafailov-3968961b'),
(6, 3, 'Linqi Zhou', 'linqi-zhou-08b778c2', 'linqi-zhou-7099155e'),
(6, 4, 'Aaron Lou', 'aaron-lou-2d9b2ba5', 'aaron-lou-bd09261d'),
(6, 5, 'Senthil Purushwalkam', 'senthil-purushwalkam-21328cf8', 'senthil-purushwalkam-c0fb9552'),
(6, 6, 'Stefano Ermon', 'stefano-ermon-8af5dbc6', 'stefano-ermon-9f819a26'),
(6, 7, 'Caiming Xiong', 'caiming-xiong-48d15407', 'caiming-xiong-692868fd'),
(6, 8, 'Shafiq Joty', 'shafiq-joty-a18308cc', 'shafiq-joty-da75ac3b'),
(6, 9, 'Nikhil Naik', 'nikhil-naik-933c60f0', 'nikhil-naik-44277b67'),
(7, 0, 'Keivan Alizadeh', 'keivan-alizadeh-4e70d210', 'keivan-alizadeh-aee4c8c7'),
(7, 1, 'Iman Mirzadeh', 'iman-mirzadeh-f927caac', 'iman-mirzadeh-c7df3116'),
(7, 2, 'Dmitry Belenko', 'dmitry-belenko-367c9f38', 'dmitry-belenko-8b7f8a53'),
(7, 3, 'Karen Khatamifard', 'karen-khatamifard-6411c93d', 'karen-khatamifard-7edf11a5'),
(7, 4, 'Minsik Cho', 'minsik-cho-54fe1419', 'minsik-cho-d3b8e2ce'),
(7, 5, 'Carlo C Del Mundo', 'carlo-c-del-mundo-cd1bf2d6', 'carlo-c-del-mundo-0d5c7f73'),
(7, 6, 'Mohammad Rastegari', 'mohammad-rastegari-447676dc', 'mohammad-rastegari-693d4462'),
(7, 7, 'Mehrdad Farajtabar', 'mehrdad-farajtabar-6ee31d54', 'mehrdad-farajtabar-80b56cef'),
(8, 0, 'Yixin Song', 'yixin-song-82c4ec1e', 'yixin-song-5018890e'),
(8, 1, 'Zeyu Mi', 'zeyu-mi-57182d19', 'zeyu-mi-ba0a7e7f'),
(8, 2, 'Haotong Xie', 'haotong-xie-d84b5906', 'haotong-xie-d4b43a30'),
(8, 3, 'Haibo Chen', 'haibo-chen-da4f80ea', 'haibo-chen-cf0e5c2a'),
(9, 0, 'Albert Gu', 'albert-gu-117d56f8', 'albert-gu-9cd3dea9'),
(9, 1, 'Tri Dao', 'tri-dao-1abca63a', 'tri-dao-0747e7b7'),
(10, 0, 'Collin Burns', 'collin-burns-2808287b', 'collin-burns-03a655fd'),
(10, 1, 'Pavel Izmailov', 'pavel-izmailov-76ffd614', 'pavel-izmailov-fe3062b5'),
(10, 2, 'Jan Hendrik Kirchner', 'jan-hendrik-kirchner-bc8391ce', 'jan-hendrik-kirchner-6f29240d'),
(10, 3, 'Bowen Baker', 'bowen-baker-ab3c41e0', 'bowen-baker-8e7350c1'),
(10, 4, 'Leo Gao', 'leo-gao-14e6f72b', 'leo-gao-55c5b876'),
(10, 5, 'Leopold Aschenbrenner', 'leopold-aschenbrenner-75704fd9', 'leopold-aschenbrenner-e6d3e543'),
(10, 6, 'Yining Chen', 'yining-chen-7a877c9c', 'yining-chen-d8ce1852'),
(10, 7, 'Adrien Ecoffet', 'adrien-ecoffet-5ab0f67f', 'adrien-ecoffet-dc34c756'),
(10, 8, 'Manas Joglekar', 'manas-joglekar-75db585d', 'manas-joglekar-236a8b20'),
(10, 9, 'Jan Leike', 'jan-leike-df9a61da', 'jan-leike-2022074f'),
(10, 10, 'Ilya Sutskever', 'ilya-sutskever-233f4388', 'ilya-sutskever-49ae3dda'),
(10, 11, 'Jeff Wu', 'jeff-wu-dd5f6b5a', 'jeff-wu-0ff43bd4'),
(11, 0, 'Hakan Inan', 'hakan-inan-00561006', 'hakan-inan-35c34d63'),
(11, 1, 'Kartikeya Upasani', 'kartikeya-upasani-ff70cd12', 'kartikeya-upasani-1839f5ae'),
(11, 2, 'Jianfeng Chi', 'jianfeng-chi-e0b2c61e', 'jianfeng-chi-9fa8b8f0'),
(11, 3, 'Rashi Rungta', 'rashi-rungta-4cc286b5', 'rashi-rungta-2a5db571'),
(11, 4, 'Krithika Iyer', 'krithika-iyer-31b919c9', 'krithika-iyer-1086198e'),
(11, 5, 'Yuning Mao', 'yuning-mao-552ff3bb', 'yuning-mao-057f1b7e'),
(11, 6, 'Michael Tontchev', 'michael-tontchev-65f80203', 'michael-tontchev-68f9e1ab'),
(11, 7, 'Qing Hu', 'qing-hu-b1a1a377', 'qing-hu-5c26bba8'),
(11, 8, 'Brian Fuller', 'brian-fuller-5e8d2a28', 'brian-fuller-4ed8d1b6'),
(11, 9, 'Davide Testuggine', 'davide-testuggine-347f08dd', 'davide-testuggine-986c11be'),
(11, 10, 'Madian Khabsa', 'madian-khabsa-cb78f1bf', 'madian-khabsa-17d92d03'),
(12, 0, 'Yunfan Gao', 'yunfan-gao-f259c793', 'yunfan-gao-4f2e9c61'),
(12, 1, 'Yun Xiong', 'yun-xiong-19b80f78', 'yun-xiong-2752e535'),
(12, 2, 'Xinyu Gao', 'xinyu-gao-89213bd8', 'xinyu-gao-669f2c21'),
(12, 3, 'Kangxiang Jia', 'kangxiang-jia-ffff840a', 'kangxiang-jia-ba4a37af'),
(12, 4, 'Jinliu Pan', 'jinliu-pan-4fa88a9e', 'jinliu-pan-07cdba79'),
(12, 5, 'Yuxi Bi', 'yuxi-bi-c4eaaa63', 'yuxi-bi-bc1a737c'),
(12, 6, 'Yi Dai', 'yi-dai-7cc52b85', 'yi-dai-bb958648'),
(12, 7, 'Jiawei Sun', 'jiawei-sun-4f114c4d', 'jiawei-sun-ed48c433'),
(12, 8, 'Meng Wang', 'meng-wang-831df058', 'meng-wang-8a0779a9'),
(12, 9, 'Haofen Wang', 'haofen-wang-79a43de1', 'haofen-wang-7f56e4d9'),
(13, 0, 'Guilherme Penedo', 'guilherme-penedo-c955a62a', 'guilherme-penedo-59fb506c'),
(13, 1, 'Hynek Kydlíček', 'hynek-kydlicek-0aced357', 'hynek-kydlicek-17384d80'),
(13, 2, 'Loubna Ben allal', 'loubna-ben-allal-3cdf9967', 'loubna-ben-allal-eb8d3d8f'),
(13, 3, 'Anton Lozhkov', 'anton-lozhkov-7668c5d4', 'anton-lozhkov-f746bd41'),
(13, 4, 'Margaret Mitchell', 'margaret-mitchell-3e3eae27', 'margaret-mitchell-85626628'),
(13, 5, 'Colin Raffel', 'colin-raffel-ca5fb554', 'colin-raffel-2c1997e9'),
(13, 6, 'Leandro Von Werra', 'leandro-von-werra-2e09fd16', 'leandro-von-werra-2548fa06'),
(13, 7, 'Thomas Wolf', 'thomas-wolf-df139ebf', 'thomas-wolf-741edbf4'),
(14, 0, 'Moo Jin Kim', 'moo-jin-kim-6c725931', 'moo-jin-kim-1b8c1384'),
(14, 1, 'Karl Pertsch', 'karl-pertsch-e8e324e9', 'karl-pertsch-82f53f50'),
(14, 2, 'Siddharth Karamcheti', 'siddharth-karamcheti-29abd602', 'siddharth-karamcheti-6d1b127e'),
(14, 3, 'Ted Xiao', 'ted-xiao-4fc92431', 'ted-xiao-fb56254c'),
(14, 4, 'Ashwin Balakrishna', 'ashwin-balakrishna-a648cd34', 'ashwin-balakrishna-30b270c7'),
(14, 5, 'Suraj Nair', 'suraj-nair-95ac9cf2', 'suraj-nair-178e740b'),
(14, 6, 'Rafael Rafailov', 'rafael-rafailov-0d4093fd', 'rafael-rafailov-3968961b'),
(14, 7, 'Ethan Foster', 'ethan-foster-d323f242', 'ethan-foster-cb56ee10'),
(14, 8, 'Grace Lam', 'grace-lam-e01c69f1', 'grace-lam-73f90b1d'),
(14, 9, 'Pannag Sanketi', 'pannag-sanketi-1db3d247', 'pannag-sanketi-e6292a90'),
(14, 10, 'Quan Vuong', 'quan-vuong-74cbf339', 'quan-vuong-db7d7271'),
(14, 11, 'Thomas Kollar', 'thomas-kollar-294fe9c1', 'thomas-kollar-7af2bd78'),
(14, 12, 'Benjamin Burchfiel', 'benjamin-burchfiel-66a31c6f', 'benjamin-burchfiel-6c6fe55c'),
(14, 13, 'Russ Tedrake', 'russ-tedrake-6b9ed56d', 'russ-tedrake-e14fc68b'),
(14, 14, 'Dorsa Sadigh', 'dorsa-sadigh-0ce01f1e', 'dorsa-sadigh-9e781145'),
(14, 15, 'Sergey Levine', 'sergey-levine-44d38d0a', 'sergey-levine-d63ecd0d'),
(14, 16, 'Percy Liang', 'percy-liang-3f55c4b5', 'percy-liang-65d514f9'),
(14, 17, 'Chelsea Finn', 'chelsea-finn-a4159f1f', 'chelsea-finn-78774acd'),
(15, 0, 'Qihang Yu', 'qihang-yu-895f8ae9', 'qihang-yu-e8d346a1'),
(15, 1, 'Mark Weber', 'mark-weber-a7c5d4a4', 'mark-weber-2ad1b5e4'),
(15, 2, 'Xueqing Deng', 'xueqing-deng-6ee0810c', 'xueqing-deng-dfb3aefc'),
(15, 3, 'Xiaohui Shen', 'xiaohui-shen-ec2a45da', 'xiaohui-shen-732b1ca1'),
(15, 4, 'Daniel Cremers', 'daniel-cremers-395f3132', 'daniel-cremers-1d726573'),
(15, 5, 'Liang-Chieh Chen', 'liang-chieh-chen-edcf6e07', 'liang-chieh-chen-abd8a25c'),
(16, 0, 'Haian Jin', 'haian-jin-7fe66982', 'haian-jin-f250e028'),
(16, 1, 'Yuan Li', 'yuan-li-1bc3a531', 'yuan-li-1ef12f17'),
(16, 2, 'Fujun Luan', 'fujun-luan-d94d0ad0', 'fujun-luan-efd08c11'),
(16, 3, 'Yuanbo Xiangli', 'yuanbo-xiangli-cddcf888', 'yuanbo-xiangli-0d7cce1c'),
(16, 4, 'Sai Bi', 'sai-bi-19ecc7c2', 'sai-bi-f46e64d2'),
(16, 5, 'Kai Zhang', 'kai-zhang-f2259b1f', 'kai-zhang-d4681abd'),
(16, 6, 'Zexiang Xu', 'zexiang-xu-8bd22bdd', 'zexiang-xu-1156c6fd'),
(16, 7, 'Jin Sun', 'jin-sun-c0013a93', 'jin-sun-ce396b8f'),
(16, 8, 'Noah Snavely', 'noah-snavely-a8d80893', 'noah-snavely-7c6b5023'),
(17, 0, 'Yushun Zhang', 'yushun-zhang-755a6ee9', 'yushun-zhang-bd2410b1'),
(17, 1, 'Congliang Chen', 'congliang-chen-0527a47c', 'congliang-chen-f9baa90f'),
(17, 2, 'Ziniu Li', 'ziniu-li-ffd71d1a', 'ziniu-li-ce31ebeb'),
(17, 3, 'Tian Ding', 'tian-ding-144db78a', 'tian-ding-f37cd329'),
(17, 4, 'Chenwei Wu', 'chenwei-wu-b4af3626', 'chenwei-wu-39482ac8'),
(17, 5, 'Yinyu Ye', 'yinyu-ye-7c13b9bb', 'yinyu-ye-b6e23e12'),
(17, 6, 'Zhi-Quan Luo', 'zhi-quan-luo-f819ea0a', 'zhi-quan-luo-b85b20aa'),
(17, 7, 'Ruoyu Sun', 'ruoyu-sun-6a52d6e8', 'ruoyu-sun-cfa3556b'),
(18, 0, 'Shunyu Yao', 'shunyu-yao-539c083f', 'shunyu-yao-59fddcc1'),
(18, 1, 'Noah Shinn', 'noah-shinn-c6540df5', 'noah-shinn-f7b16e73'),
(18, 2, 'Pedram Razavi', 'pedram-razavi-48aca4b6', 'pedram-razavi-debd8f29'),
(18, 3, 'Karthik Narasimhan', 'karthik-narasimhan-3c4ffcce', 'karthik-narasimhan-1268d8bb'),
(19, 0, 'Yubo Wang', 'yubo-wang-a84d86fe', 'yubo-wang-261c0d1a'),
(19, 1, 'Xueguang Ma', 'xueguang-ma-bbefe326', 'xueguang-ma-64d00f22'),
(19, 2, 'Ge Zhang', 'ge-zhang-c39d3781', 'ge-zhang-d7c87ce8'),
(19, 3, 'Yuansheng Ni', 'yuansheng-ni-33b506e8', 'yuansheng-ni-bf599051'),
(19, 4, 'Abhranil Chandra', 'abhranil-chandra-62d6cdf8', 'abhranil-chandra-8e2369a5'),
(19, 5, 'Shiguang Guo', 'shiguang-guo-a8ef49b2', 'shiguang-guo-9a139dd3'),
(19, 6, 'Weiming Ren', 'weiming-ren-5a4760f7', 'weiming-ren-d436a7e3'),
(19, 7, 'Aaran Arulraj', 'aaran-arulraj-d24d752a', 'aaran-arulraj-78d47773'),
(19, 8, 'Xuan He', 'xuan-he-4471045b', 'xuan-he-9678d491'),
(19, 9, 'Ziyan Jiang', 'ziyan-jiang-790b7b31', 'ziyan-jiang-47dc70df'),
(19, 10, 'Tianle Li', 'tianle-li-484d0eec', 'tianle-li-140e16da'),
(19, 11, 'Max Ku', 'max-ku-999405f5', 'max-ku-b05d796b'),
(19, 12, 'Kai Wang', 'kai-wang-2328220d', 'kai-wang-4c872fd8'),
(19, 13, 'Alex Zhuang', 'alex-zhuang-217113a3', 'alex-zhuang-b9d27b19'),
(19, 14, 'Rongqi Fan', 'rongqi-fan-c89d628e', 'rongqi-fan-25af68ec'),
(19, 15, 'Xiang Yue', 'xiang-yue-dfb876e4', 'xiang-yue-96fd498f'),
(19, 16, 'Wenhu Chen', 'wenhu-chen-b4f2e346', 'wenhu-chen-acad4c77'),
(20, 0, 'Siming Huang', 'siming-huang-cbb787b6', 'siming-huang-d208420e'),
(20, 1, 'Tianhao Cheng', 'tianhao-cheng-93b0752a', 'tianhao-cheng-6e28ffbd'),
(20, 2, 'Jason Klein Liu', 'jason-klein-liu-0a866d28', 'jason-klein-liu-3bb21d84'),
(20, 3, 'Jiaran Hao', 'jiaran-hao-f004d52d', 'jiaran-hao-4cb8e855'),
(20, 4, 'Liuyihan Song', 'liuyihan-song-6f81dd46', 'liuyihan-song-f67d397f'),
(20, 5, 'Yang Xu', 'yang-xu-91f99e93', 'yang-xu-33c92a09'),
(20, 6, 'J. Yang', 'j-yang-069bd69b', 'j-yang-1eb0d64f'),
(20, 7, 'J. H. Liu', 'j-h-liu-97ed7da2', 'j-h-liu-d6382fed'),
(20, 8, 'Chenchen Zhang', 'chenchen-zhang-91f0f8bf', 'chenchen-zhang-50c4bd80'),
(20, 9, 'Linzheng Chai', 'linzheng-chai-126007a0', 'linzheng-chai-a01784de'),
(20, 10, 'Ruifeng Yuan', 'ruifeng-yuan-4636f395', 'ruifeng-yuan-c5632ad2'),
(20, 11, 'Zhaoxiang Zhang', 'zhaoxiang-zhang-cfb3f3c0', 'zhaoxiang-zhang-c32a3d69'),
(20, 12, 'Jie Fu', 'jie-fu-bb1bbc06', 'jie-fu-3018a421'),
(20, 13, 'Qian Liu', 'qian-liu-d98ca7bc', 'qian-liu-e38e030d'),
(20, 14, 'Ge Zhang', 'ge-zhang-c39d3781', 'ge-zhang-d7c87ce8'),
(20, 15, 'Zili Wang', 'zili-wang-dd81ba9a', 'zili-wang-e2822ea9'),
(20, 16, 'Yuan Qi', 'yuan-qi-a34f3b8d', 'yuan-qi-2a7f3f03'),
(20, 17, 'Yinghui Xu', 'yinghui-xu-538c1e11', 'yinghui-xu-48057cbe'),
(20, 18, 'Wei Chu', 'wei-chu-6b935d32', 'wei-chu-e1ffa42b'),
(21, 0, 'Yoad Tewel', 'yoad-tewel-819d266a', 'yoad-tewel-babe678f'),
(21, 1, 'Rinon Gal', 'rinon-gal-66d777d4', 'rinon-gal-81d3bc1d'),
(21, 2, 'Dvir Samuel', 'dvir-samuel-c7a93f5a', 'dvir-samuel-482480a1'),
(21, 3, 'Yuval Atzmon', 'yuval-atzmon-660fd30d', 'yuval-atzmon-969f2992'),
(21, 4, 'Lior Wolf', 'lior-wolf-f7592530', 'lior-wolf-e4d3f917'),
(21, 5, 'Gal Chechik', 'gal-chechik-ef31126c', 'gal-chechik-a1e44f3c'),
(22, 0, 'Tom Sander', 'tom-sander-9b0d27b0', 'tom-sander-bd95799b'),
(22, 1, 'Pierre Fernandez', 'pierre-fernandez-dec474e7', 'pierre-fernandez-85a45ed9'),
(22, 2, 'Alain Durmus', 'alain-durmus-9575e123', 'alain-durmus-b5091cdf'),
(22, 3, 'Teddy Furon', 'teddy-furon-e457b95c', 'teddy-furon-35d9fd93'),
(22, 4, 'Matthijs Douze', 'matthijs-douze-1bf0f1b9', 'matthijs-douze-45c97192'),
(23, 0, 'Hongyu Wang', 'hongyu-wang-71c5cdcc', 'hongyu-wang-7b1b4a02'),
(23, 1, 'Shuming Ma', 'shuming-ma-fc0e0999', 'shuming-ma-4d88ae21'),
(23, 2, 'Furu Wei', 'furu-wei-0b349af2', 'furu-wei-0d00727b'),
(24, 0, 'Weixin Liang', 'weixin-liang-8b78dd00', 'weixin-liang-9a5521f6'),
(24, 1, 'Lili Yu', 'lili-yu-b9de86df', 'lili-yu-81ce70ed'),
(24, 2, 'Liang Luo', 'liang-luo-6a214f7f', 'liang-luo-7614d128'),
(24, 3, 'Srinivasan Iyer', 'srinivasan-iyer-d5f618ca', 'srinivasan-iyer-b11df3bc'),
(24, 4, 'Ning Dong', 'ning-dong-1c245dca', 'ning-dong-dbfb2c3b'),
(24, 5, 'Chunting Zhou', 'chunting-zhou-0ff6b108', 'chunting-zhou-4e7dc41c'),
(24, 6, 'Gargi Ghosh', 'gargi-ghosh-1b7c29a1', 'gargi-ghosh-9b98fba8'),
(24, 7, 'Mike Lewis', 'mike-lewis-0634ce7f', 'mike-lewis-fcd336ec'),
(24, 8, 'Wen-tau Yih', 'wen-tau-yih-939cfa93', 'wen-tau-yih-f1bdaa7e'),
(24, 9, 'Luke Zettlemoyer', 'luke-zettlemoyer-5db055c2', 'luke-zettlemoyer-e5edbe42'),
(24, 10, 'Xi Victoria Lin', 'xi-victoria-lin-0df0ccd3', 'xi-victoria-lin-6f3197e9'),
(25, 0, 'Erik Wijmans', 'erik-wijmans-12d69107', 'erik-wijmans-84536ea6'),
(25, 1, 'Brody Huval', 'brody-huval-f1af4315', 'brody-huval-e2595c66'),
(25, 2, 'Alexander Hertzberg', 'alexander-hertzberg-1011ca65', 'alexander-hertzberg-1d1f53f5'),
(25, 3, 'Vladlen Koltun', 'vladlen-koltun-8ea0d324', 'vladlen-koltun-597811c7'),
(25, 4, 'Philipp Krähenbühl', 'philipp-krahenbuhl-0ec65fe6', 'philipp-krahenbuhl-ddb34412'),
(26, 0, 'Muyang Li', 'muyang-li-51aec835', 'muyang-li-a9447b79'),
(26, 1, 'Yujun Lin', 'yujun-lin-4830e690', 'yujun-lin-5b8ca089'),
(26, 2, 'Zhekai Zhang', 'zhekai-zhang-4b3fbae5', 'zhekai-zhang-096f94a8'),
(26, 3, 'Tianle Cai', 'tianle-cai-6a443cd9', 'tianle-cai-2edd3fc3'),
(26, 4, 'Xiuyu Li', 'xiuyu-li-f4b7b550', 'xiuyu-li-3fafcda5'),
(26, 5, 'Junxian Guo', 'junxian-guo-f3c832fa', 'junxian-guo-6a7d7cd5'),
(26, 6, 'Enze Xie', 'enze-xie-e1cc0a06', 'enze-xie-5d7e47e3'),
(26, 7, 'Chenlin Meng', 'chenlin-meng-ef7e94ed', 'chenlin-meng-3186e4e3'),
(26, 8, 'Jun-Yan Zhu', 'jun-yan-zhu-d39f96c8', 'jun-yan-zhu-6ec0a4c6'),
(26, 9, 'Song Han', 'song-han-d926582a', 'song-han-cc5a27d2'),
(27, 0, 'Jiejun Tan', 'jiejun-tan-bf9e4eee', 'jiejun-tan-30229f9b'),
(27, 1, 'Zhicheng Dou', 'zhicheng-dou-fe7dd15b', 'zhicheng-dou-ec3a78ce'),
(27, 2, 'Wen Wang', 'wen-wang-a3d2b36e', 'wen-wang-0fc013f3'),
(27, 3, 'Mang Wang', 'mang-wang-dcc17718', 'mang-wang-31e9b0a5'),
(27, 4, 'Weipeng Chen', 'weipeng-chen-b143a5fa', 'weipeng-chen-7ae42c47'),
(27, 5, 'Ji-Rong Wen', 'ji-rong-wen-9f2d5c3a', 'ji-rong-wen-1423d5f7'),
(28, 0, 'Yancheng He', 'yancheng-he-6502612c', 'yancheng-he-60e55d11'),
(28, 1, 'Shilong Li', 'shilong-li-a57678d9', 'shilong-li-fa6c4107'),
(28, 2, 'Jiaheng Liu', 'jiaheng-liu-9941bfd3', 'jiaheng-liu-2121be47'),
(28, 3, 'Yingshui Tan', 'yingshui-tan-be26d4c1', 'yingshui-tan-88d12469'),
(28, 4, 'Hui Huang', 'hui-huang-8322498a', 'hui-huang-e10854cb'),
(28, 5, 'Weixun Wang', 'weixun-wang-3e08048c', 'weixun-wang-d1224146'),
(28, 6, 'Xingyuan Bu', 'xingyuan-bu-0fb5315b', 'xingyuan-bu-503ee28d'),
(28, 7, 'Hangyu Guo', 'hangyu-guo-540b3a9f', 'hangyu-guo-eaaff95a'),
(28, 8, 'Chengwei Hu', 'chengwei-hu-5d926468', 'chengwei-hu-d99c087b'),
(28, 9, 'Boren Zheng', 'boren-zheng-1007efce', 'boren-zheng-4fedec8f'),
(28, 10, 'Xuepeng Liu', 'xuepeng-liu-ba16c9c8', 'xuepeng-liu-1b9272b0'),
(28, 11, 'Dekai Sun', 'dekai-sun-ddf7dbb9', 'dekai-sun-325ae0a2'),
(28, 12, 'Wenbo Su', 'wenbo-su-b9f470e0', 'wenbo-su-de6e2b75'),
(28, 13, 'Bo Zheng', 'bo-zheng-1a448329', 'bo-zheng-8bdf777f'),
(29, 0, 'Zichen Liu', 'zichen-liu-eca2a40a', 'zichen-liu-c6f0ab97'),
(29, 1, 'Zichen Liu', 'zichen-liu-eca2a40a', 'zichen-liu-c6f0ab97'),
(29, 2, 'Yue Yu', 'yue-yu-73196a37', 'yue-yu-d1361cc9'),
(29, 3, 'Hao Ouyang', 'hao-ouyang-e8b6d1fd', 'hao-ouyang-c5866692'),
(29, 4, 'Qiuyu Wang', 'qiuyu-wang-7db2a362', 'qiuyu-wang-1bd0c781'),
(29, 5, 'Ka Leong Cheng', 'ka-leong-cheng-0c7b00cb', 'ka-leong-cheng-f84de467'),
(29, 6, 'Wen Wang', 'wen-wang-a3d2b36e', 'wen-wang-0fc013f3'),
(29, 7, 'Zhiheng Liu', 'zhiheng-liu-705bb914', 'zhiheng-liu-257a197b'),
(29, 8, 'Qifeng Chen', 'qifeng-chen-06a9bbcc', 'qifeng-chen-fce16e96'),
(29, 9, 'Yujun Shen', 'yujun-shen-0010f299', 'yujun-shen-f0e0b2b3'),
(30, 0, 'Zhengyi Wang', 'zhengyi-wang-f69f99bc', 'zhengyi-wang-1aceefe1'),
(30, 1, 'Jonathan Lorraine', 'jonathan-lorraine-96faf39e', 'jonathan-lorraine-d0bd6de7'),
(30, 2, 'Yikai Wang', 'yikai-wang-c464df4e', 'yikai-wang-99874fca'),
(30, 3, 'Hang Su', 'hang-su-2b543a1b', 'hang-su-39830b19'),
(30, 4, 'Jun Zhu', 'jun-zhu-ae3362e2', 'jun-zhu-91acf9dc'),
(30, 5, 'Sanja Fidler', 'sanja-fidler-033dac83', 'sanja-fidler-95e7cc30'),
(30, 6, 'Xiaohui Zeng', 'xiaohui-zeng-db10790d', 'xiaohui-zeng-316a8445'),
(31, 0, 'Erik Wijmans', 'erik-wijmans-12d69107', 'erik-wijmans-84536ea6'),
(31, 1, 'Brody Huval', 'brody-huval-f1af4315', 'brody-huval-e2595c66'),
(31, 2, 'Alexander Hertzberg', 'alexander-hertzberg-1011ca65', 'alexander-hertzberg-1d1f53f5'),
(31, 3, 'Vladlen Koltun', 'vladlen-koltun-8ea0d324', 'vladlen-koltun-597811c7'),
(31, 4, 'Philipp Krähenbühl', 'philipp-krahenbuhl-0ec65fe6', 'philipp-krahenbuhl-ddb34412'),
(32, 0, 'Kevin Black', 'kevin-black-72d8dce6', 'kevin-black-dfd0a3d3'),
(32, 1, 'Noah Brown', 'noah-brown-d99044c6', 'noah-brown-3d68cc24'),
(32, 2, 'Danny Driess', 'danny-driess-cb96be2d', 'danny-driess-360713cf'),
(32, 3, 'Adnan Esmail', 'adnan-esmail-526fd96a', 'adnan-esmail-a341688c'),
(32, 4, 'Michael Equi', 'michael-equi-1d6ef1c8', 'michael-equi-dace56ab'),
(32, 5, 'Chelsea Finn', 'chelsea-finn-a4159f1f', 'chelsea-finn-78774acd'),
(32, 6, 'Niccolo Fusai', 'niccolo-fusai-dcbdc095', 'niccolo-fusai-a45e886d'),
(32, 7, 'Lachy Groom', 'lachy-groom-be90c6c2', 'lachy-groom-55fc52f4'),
(32, 8, 'Karol Hausman', 'karol-hausman-0b8a119b', 'karol-hausman-9c210518'),
(32, 9, 'Brian Ichter', 'brian-ichter-4b5e924f', 'brian-ichter-813ea546'),
(32, 10, 'Szymon Jakubczak', 'szymon-jakubczak-87b634d4', 'szymon-jakubczak-cfdda9a9'),
(32, 11, 'Tim Jones', 'tim-jones-3dde64ef', 'tim-jones-291d28a0'),
(32, 12, 'Liyiming Ke', 'liyiming-ke-bde3e2ee', 'liyiming-ke-a51bfb13'),
(32, 13, 'Sergey Levine', 'sergey-levine-44d38d0a', 'sergey-levine-d63ecd0d'),
(32, 14, 'Adrian Li-Bell', 'adrian-li-bell-6e89793b', 'adrian-li-bell-c4061f02'),
(32, 15, 'Mohith Mothukuri', 'mohith-mothukuri-fe610c13', 'mohith-mothukuri-0b2354a2'),
(32, 16, 'Suraj Nair', 'suraj-nair-95ac9cf2', 'suraj-nair-178e740b'),
(32, 17, 'Karl Pertsch', 'karl-pertsch-e8e324e9', 'karl-pertsch-82f53f50'),
(32, 18, 'Lucy Xiaoyang Shi', 'lucy-xiaoyang-shi-7801ac32', 'lucy-xiaoyang-shi-0646b5c4'),
(32, 19, 'James Tanner', 'james-tanner-2c6ff07c', 'james-tanner-512de279'),
(32, 20, 'Quan Vuong', 'quan-vuong-74cbf339', 'quan-vuong-db7d7271'),
(32, 21, 'Anna Walling', 'anna-walling-5cecda84', 'anna-walling-bfe3f2e9'),
(32, 22, 'Haohuan Wang', 'haohuan-wang-df30bac5', 'haohuan-wang-d085a894'),
(32, 23, 'Ury Zhilinsky', 'ury-zhilinsky-9f6eb58c', 'ury-zhilinsky-5f05381a'),
(33, 0, 'Matt Deitke', 'matt-deitke-c5dc8f49', 'matt-deitke-e9709825'),
(33, 1, 'Christopher Clark', 'christopher-clark-f0fd362c', 'christopher-clark-483b7676'),
(33, 2, 'Sangho Lee', 'sangho-lee-0878b9b8', 'sangho-lee-39778025'),
(33, 3, 'Rohun Tripathi', 'rohun-tripathi-0838591a', 'rohun-tripathi-8146d3ad'),
(33, 4, 'Yue Yang', 'yue-yang-a3d8c0f2', 'yue-yang-687bb331'),
(33, 5, 'Jae Sung Park', 'jae-sung-park-c53128e6', 'jae-sung-park-3d969383'),
(33, 6, 'Mohammadreza Salehi', 'mohammadreza-salehi-59fdfec2', 'mohammadreza-salehi-b4194cb0'),
(33, 7, 'Niklas Muennighoff', 'niklas-muennighoff-72141526', 'niklas-muennighoff-9caa20be'),
(33, 8, 'Kyle Lo', 'kyle-lo-22389fcf', 'kyle-lo-c5a5e5f0'),
(33, 9, 'Luca Soldaini', 'luca-soldaini-42a0245c', 'luca-soldaini-9d00ea2a'),
(33, 10, 'Jiasen Lu', 'jiasen-lu-8347042c', 'jiasen-lu-fa9fb545'),
(33, 11, 'Taira Anderson', 'taira-anderson-bc6f8ed1', 'taira-anderson-f3b1e599'),
(33, 12, 'Erin Bransom', 'erin-bransom-a09da632', 'erin-bransom-35a696c5'),
(33, 13, 'Kiana Ehsani', 'kiana-ehsani-f783ac16', 'kiana-ehsani-165029c7'),
(33, 14, 'Huong Ngo', 'huong-ngo-27a37a68', 'huong-ngo-c0b323f7'),
(33, 15, 'YenSung Chen', 'yensung-chen-f9c7e9c1', 'yensung-chen-4c1114e3'),
(33, 16, 'Ajay Patel', 'ajay-patel-7c5b0597', 'ajay-patel-e27a421b'),
(33, 17, 'Mark Yatskar', 'mark-yatskar-e6b2c1bc', 'mark-yatskar-659ed99a'),
(33, 18, 'Chris Callison-Burch', 'chris-callison-burch-4465544f', 'chris-callison-burch-dba45207'),
(33, 19, 'Andrew Head', 'andrew-head-65845af7', 'andrew-head-e8201cda'),
(33, 20, 'Rose Hendrix', 'rose-hendrix-168cde0b', 'rose-hendrix-2d7ff735'),
(33, 21, 'Favyen Bastani', 'favyen-bastani-51de8326', 'favyen-bastani-9e2c236e'),
(33, 22, '+', 'author-a318c242', 'author-a318c242'),
(34, 0, 'Ekin Akyürek', 'ekin-akyurek-3a216391', 'ekin-akyurek-bde7d9b1'),
(34, 1, 'Mehul Damani', 'mehul-damani-ef85922f', 'mehul-damani-00b653f5'),
(34, 2, 'Linlu Qiu', 'linlu-qiu-6775b322', 'linlu-qiu-e536c84d'),
(34, 3, 'Han Guo', 'han-guo-7a7c8472', 'han-guo-3e95300d'),
(34, 4, 'Yoon Kim', 'yoon-kim-07b3a33b', 'yoon-kim-7a590b82'),
(34, 5, 'Jacob Andreas', 'jacob-andreas-a30a79d9', 'jacob-andreas-03d74829'),
(35, 0, 'Xingwu Sun', 'xingwu-sun-3c89206a', 'xingwu-sun-ae045196'),
(35, 1, 'Yanfeng Chen', 'yanfeng-chen-62cf1b8f', 'yanfeng-chen-82fa4c90'),
(35, 2, 'Yiqing Huang', 'yiqing-huang-74b2f478', 'yiqing-huang-f35928fd'),
(35, 3, 'Ruobing Xie', 'ruobing-xie-31a90b25', 'ruobing-xie-16c300d3'),
(35, 4, 'Jiaqi Zhu', 'jiaqi-zhu-feef7b19', 'jiaqi-zhu-a68129bb'),
(35, 5, 'Kai Zhang', 'kai-zhang-f2259b1f', 'kai-zhang-d4681abd'),
(35, 6, 'Shuaipeng Li', 'shuaipeng-li-5e9a1e27', 'shuaipeng-li-1aa0320a'),
(35, 7, 'Zhen Yang', 'zhen-yang-6dda31f0', 'zhen-yang-f665ca84'),
(35, 8, 'Jonny Han', 'jonny-han-c66ea463', 'jonny-han-1aeb4690'),
(35, 9, 'Xiaobo Shu', 'xiaobo-shu-6e098472', 'xiaobo-shu-a7cde1f0'),
(35, 10, 'Jiahao Bu', 'jiahao-bu-d5a1da37', 'jiahao-bu-5c5105e9'),
(35, 11, 'Zhongzhi Chen', 'zhongzhi-chen-4f6dd739', 'zhongzhi-chen-89e52af8'),
(35, 12, 'Xuemeng Huang', 'xuemeng-huang-c8db3e38', 'xuemeng-huang-ecd71bc1'),
(35, 13, 'Fengzong Lian', 'fengzong-lian-a767fc6c', 'fengzong-lian-0c4fb866'),
(35, 14, 'Saiyong Yang', 'saiyong-yang-1947a6fb', 'saiyong-yang-0171460d'),
(35, 15, 'Jianfeng Yan', 'jianfeng-yan-a7696f51', 'jianfeng-yan-fea413d0'),
(35, 16, 'Yuyuan Zeng', 'yuyuan-zeng-a0859f51', 'yuyuan-zeng-2b035ae3'),
(35, 17, 'Xiaoqin Ren', 'xiaoqin-ren-db7762a4', 'xiaoqin-ren-1f846a15'),
(35, 18, 'Chao Yu', 'chao-yu-6371bc0b', 'chao-yu-1dea7b19'),
(35, 19, 'Lulu Wu', 'lulu-wu-7b7fec2e', 'lulu-wu-d3913455'),
(35, 20, 'Yue Mao', 'yue-mao-b37c5cb4', 'yue-mao-33baa2b9'),
(35, 21, 'Jun Xia', 'jun-xia-ec331e69', 'jun-xia-8da5fa01'),
(35, 22, 'Tao Yang', 'tao-yang-d749c7fb', 'tao-yang-b4abfe85'),
(35, 23, 'Suncong Zheng', 'suncong-zheng-03b739c3', 'suncong-zheng-61fa5cf0'),
(35, 24, 'Kan Wu', 'kan-wu-7fffe545', 'kan-wu-01d39b70'),
(35, 25, 'Dian Jiao', 'dian-jiao-2543905e', 'dian-jiao-b8b2ee24'),
(35, 26, 'Jinbao Xue', 'jinbao-xue-10373f4f', 'jinbao-xue-391376b2'),
(35, 27, 'Xipeng Zhang', 'xipeng-zhang-16fbc429', 'xipeng-zhang-d4873348'),
(35, 28, 'Decheng Wu', 'decheng-wu-4b1eb116', 'decheng-wu-ff078ca4'),
(35, 29, 'Kai Liu', 'kai-liu-8702f3a8', 'kai-liu-0a90ef7a'),
(35, 30, 'Dengpeng Wu', 'dengpeng-wu-5c1a4819', 'dengpeng-wu-5266349e'),
(35, 31, 'Guanghui Xu', 'guanghui-xu-8560b3d5', 'guanghui-xu-a6ab7fab'),
(35, 32, 'Shaohua Chen', 'shaohua-chen-6eae0dc2', 'shaohua-chen-9f878f73'),
(35, 33, 'Shuang Chen', 'shuang-chen-adbc6cbf', 'shuang-chen-2e6f48ed'),
(35, 34, 'Xiao Feng', 'xiao-feng-396f9ac1', 'xiao-feng-604de799'),
(35, 35, 'Yigeng Hong', 'yigeng-hong-53c8ac44', 'yigeng-hong-7a96c959'),
(35, 36, 'Junqiang Zheng', 'junqiang-zheng-484147a7', 'junqiang-zheng-851c3055'),
(35, 37, 'Chengcheng Xu', 'chengcheng-xu-e457bb0e', 'chengcheng-xu-97e7a988'),
(35, 38, 'Zongwei Li', 'zongwei-li-2d65f8ed', 'zongwei-li-cb923dd1'),
(35, 39, 'Xiong Kuang', 'xiong-kuang-b0d42138', 'xiong-kuang-c4167bd7'),
(35, 40, 'Jianglu Hu', 'jianglu-hu-b41b8f3d', 'jianglu-hu-45381c9c'),
(35, 41, 'Yiqi Chen', 'yiqi-chen-a9ecf406', 'yiqi-chen-b5202414'),
(35, 42, 'Yuchi Deng', 'yuchi-deng-3ef04661', 'yuchi-deng-79253e0b'),
(35, 43, 'Guiyang Li', 'guiyang-li-c0daed64', 'guiyang-li-dcce2a49'),
(35, 44, 'Ao Liu', 'ao-liu-4042a32d', 'ao-liu-5d565634'),
(35, 45, 'Chenchen Zhang', 'chenchen-zhang-91f0f8bf', 'chenchen-zhang-50c4bd80'),
(35, 46, 'Shihui Hu', 'shihui-hu-0e9285be', 'shihui-hu-167cb971'),
(35, 47, 'Zilong Zhao', 'zilong-zhao-54882e5d', 'zilong-zhao-13971f6f'),
(35, 48, 'Zifan Wu', 'zifan-wu-22c31b84', 'zifan-wu-c216a882'),
(35, 49, 'Yao Ding', 'yao-ding-f7ead40c', 'yao-ding-409d6497'),
(35, 50, 'Weichao Wang', 'weichao-wang-79e46f2a', 'weichao-wang-99421cef'),
(35, 51, 'Han Liu', 'han-liu-502bb89b', 'han-liu-3b3eafae'),
(35, 52, 'Roberts Wang', 'roberts-wang-14f75e30', 'roberts-wang-f5c76782'),
(35, 53, 'Hao Fei', 'hao-fei-d468bddc', 'hao-fei-a1951584'),
(35, 54, 'Peijie Yu', 'peijie-yu-3d8a63e8', 'peijie-yu-732bebf7'),
(35, 55, 'Ze Zhao', 'ze-zhao-1032a1ed', 'ze-zhao-2a438c07'),
(35, 56, 'Xun Cao', 'xun-cao-1f346d74', 'xun-cao-91fb508b'),
(35, 57, 'Hai Wang', 'hai-wang-edf8f98c', 'hai-wang-78311890'),
(35, 58, 'Fusheng Xiang', 'fusheng-xiang-449b4b26', 'fusheng-xiang-6d19928b'),
(35, 59, 'Mengyuan Huang', 'mengyuan-huang-5d7a18cd', 'mengyuan-huang-28ceb254'),
(35, 60, 'Zhiyuan Xiong', 'zhiyuan-xiong-49fbb9fb', 'zhiyuan-xiong-dcb794b2'),
(35, 61, 'Bin Hu', 'bin-hu-54ac54eb', 'bin-hu-176bd1b0'),
(35, 62, 'Xuebin Hou', 'xuebin-hou-d5741541', 'xuebin-hou-38c127ae'),
(35, 63, 'Lei Jiang', 'lei-jiang-e0554b7b', 'lei-jiang-76a7848a'),
(35, 64, 'Jianqiang Ma', 'jianqiang-ma-ff2df713', 'jianqiang-ma-ac6b63c3'),
(35, 65, 'Jiajia Wu', 'jiajia-wu-9749b0e0', 'jiajia-wu-90fe933d'),
(35, 66, 'Yaping Deng', 'yaping-deng-66b1fc6c', 'yaping-deng-3d22e8e4'),
(35, 67, 'Yi Shen', 'yi-shen-5f8adc97', 'yi-shen-fdb8a321'),
(35, 68, 'Qian Wang', 'qian-wang-b51da54a', 'qian-wang-2aae89f8'),
(35, 69, 'Weijie Liu', 'weijie-liu-27976e8c', 'weijie-liu-2aeafb5a'),
(35, 70, 'Jie Liu', 'jie-liu-e0f917af', 'jie-liu-341b1ffc'),
(35, 71, 'Meng Chen', 'meng-chen-ae3014e1', 'meng-chen-588b7bbd'),
(35, 72, 'Liang Dong', 'liang-dong-63d41218', 'liang-dong-254316f7'),
(35, 73, 'Weiwen Jia', 'weiwen-jia-179699c1', 'weiwen-jia-65567725'),
(35, 74, 'Hu Chen', 'hu-chen-97983dfc', 'hu-chen-7afd57e6'),
(35, 75, 'Feifei Liu', 'feifei-liu-f9667445', 'feifei-liu-adba1639'),
(35, 76, 'Rui Yuan', 'rui-yuan-d8614660', 'rui-yuan-779f2080'),
(35, 77, 'Huilin Xu', 'huilin-xu-62595cb3', 'huilin-xu-ddb3cc9a'),
(35, 78, 'Zhenxiang Yan', 'zhenxiang-yan-9f46825e', 'zhenxiang-yan-9bac9be1'),
(35, 79, 'Tengfei Cao', 'tengfei-cao-de91e8c3', 'tengfei-cao-4ba97e8b'),
(35, 80, 'Zhichao Hu', 'zhichao-hu-ac9fad5a', 'zhichao-hu-c1e87177'),
(35, 81, 'Xinhua Feng', 'xinhua-feng-89a3062d', 'xinhua-feng-76a5698d'),
(35, 82, 'Dong Du', 'dong-du-742d4ef5', 'dong-du-4e962810'),
(35, 83, 'Tinghao Yu', 'tinghao-yu-68189300', 'tinghao-yu-8a4508ea'),
(35, 84, 'Yangyu Tao', 'yangyu-tao-58ce094c', 'yangyu-tao-d2b8e303'),
(35, 85, 'Feng Zhang', 'feng-zhang-d46bc496', 'feng-zhang-5038ae62'),
(35, 86, 'Jianchen Zhu', 'jianchen-zhu-c18fc17d', 'jianchen-zhu-143b89a1'),
(35, 87, 'Chengzhong Xu', 'chengzhong-xu-86e39e82', 'chengzhong-xu-3922114d'),
(35, 88, 'Xirui Li', 'xirui-li-bf0146a7', 'xirui-li-dad34114'),
(35, 89, 'Chong Zha', 'chong-zha-712bb02a', 'chong-zha-f11d74a1'),
(35, 90, 'Wen Ouyang', 'wen-ouyang-5c89655c', 'wen-ouyang-252f911b'),
(35, 91, 'Yinben Xia', 'yinben-xia-2c7417e8', 'yinben-xia-905977b2'),
(35, 92, 'Xiang Li', 'xiang-li-e823b92c', 'xiang-li-dc72bc35'),
(35, 93, 'Zekun He', 'zekun-he-32fdb4d1', 'zekun-he-b896cfe6'),
(35, 94, 'Rongpeng Chen', 'rongpeng-chen-9202594b', 'rongpeng-chen-1d7b12a8'),
(35, 95, 'Jiawei Song', 'jiawei-song-8bd167a0', 'jiawei-song-40cdda51'),
(35, 96, 'Ruibin Chen', 'ruibin-chen-50666675', 'ruibin-chen-eb46a497'),
(35, 97, 'Fan Jiang', 'fan-jiang-74a829ac', 'fan-jiang-69e6bce4'),
(35, 98, 'Chongqing Zhao', 'chongqing-zhao-61c937f8', 'chongqing-zhao-b35e9bbf'),
(35, 99, 'Bo Wang', 'bo-wang-945ef0e0', 'bo-wang-242fa00c'),
(35, 100, 'Hao Gong', 'hao-gong-a8bfeb81', 'hao-gong-f6a03431'),
(35, 101, 'Rong Gan', 'rong-gan-9a004306', 'rong-gan-4f6af9a6'),
(35, 102, 'Winston Hu', 'winston-hu-1467edcd', 'winston-hu-211c6f99'),
(35, 103, 'Zhanhui Kang', 'zhanhui-kang-aad5137c', 'zhanhui-kang-6326812d'),
(35, 104, 'Yong Yang', 'yong-yang-106fb17e', 'yong-yang-154953bb'),
(35, 105, 'Yuhong Liu', 'yuhong-liu-d778a0f9', 'yuhong-liu-35bfd252'),
(35, 106, 'Di Wang', 'di-wang-fc6ac3f1', 'di-wang-2936c378'),
(35, 107, 'Jie Jiang', 'jie-jiang-084289c2', 'jie-jiang-0b6994f0'),
(36, 0, '[''Ilija Radosavovic''', 'ilija-radosavovic-8994ddac', 'ilija-radosavovic-858fc9be'),
(36, 1, '''Bike Zhang''', 'bike-zhang-b30dc781', 'bike-zhang-9d649c2b'),
(36, 2, '''Baifeng Shi''', 'baifeng-shi-65083ace', 'baifeng-shi-aa4c21b3'),
(36, 3, '''Jathushan Rajasegaran''', 'jathushan-rajasegaran-32523892', 'jathushan-rajasegaran-7e8a2f66'),
(36, 4, '''Sarthak Kamat''', 'sarthak-kamat-b923419f', 'sarthak-kamat-62051fb0'),
(36, 5, '''Trevor Darrell''', 'trevor-darrell-bb2e7b33', 'trevor-darrell-d8437e74'),
(36, 6, '''Koushil Sreenath''', 'koushil-sreenath-75e3dedc', 'koushil-sreenath-29ecf087'),
(36, 7, '''Jitendra Malik'']', 'jitendra-malik-4fe3190e', 'jitendra-malik-68181b92'),
(37, 0, 'Matt Deitke', 'matt-deitke-c5dc8f49', 'matt-deitke-e9709825'),
(37, 1, 'Christopher Clark', 'christopher-clark-f0fd362c', 'christopher-clark-483b7676'),
(37, 2, 'Sangho Lee', 'sangho-lee-0878b9b8', 'sangho-lee-39778025'),
(37, 3, 'Rohun Tripathi', 'rohun-tripathi-0838591a', 'rohun-tripathi-8146d3ad'),
(37, 4, 'Yue Yang', 'yue-yang-a3d8c0f2', 'yue-yang-687bb331'),
(37, 5, 'Jae Sung Park', 'jae-sung-park-c53128e6', 'jae-sung-park-3d969383'),
(37, 6, 'Mohammadreza Salehi', 'mohammadreza-salehi-59fdfec2', 'mohammadreza-salehi-b4194cb0'),
(37, 7, 'Niklas Muennighoff', 'niklas-muennighoff-72141526', 'niklas-muennighoff-9caa20be'),
(37, 8, 'Kyle Lo', 'kyle-lo-22389fcf', 'kyle-lo-c5a5e5f0'),
(37, 9, 'Luca Soldaini', 'luca-soldaini-42a0245c', 'luca-soldaini-9d00ea2a'),
(37, 10, 'Jiasen Lu', 'jiasen-lu-8347042c', 'jiasen-lu-fa9fb545'),
(37, 11, 'Taira Anderson', 'taira-anderson-bc6f8ed1', 'taira-anderson-f3b1e599'),
(37, 12, 'Erin Bransom', 'erin-bransom-a09da632', 'erin-bransom-35a696c5'),
(37, 13, 'Kiana Ehsani', 'kiana-ehsani-f783ac16', 'kiana-ehsani-165029c7'),
(37, 14, 'Huong Ngo', 'huong-ngo-27a37a68', 'huong-ngo-c0b323f7'),
(37, 15, 'YenSung Chen', 'yensung-chen-f9c7e9c1', 'yensung-chen-4c1114e3'),
(37, 16, 'Ajay Patel', 'ajay-patel-7c5b0597', 'ajay-patel-e27a421b'),
(37, 17, 'Mark Yatskar', 'mark-yatskar-e6b2c1bc', 'mark-yatskar-659ed99a'),
(37, 18, 'Chris Callison-Burch', 'chris-callison-burch-4465544f', 'chris-callison-burch-dba45207'),
(37, 19, 'Andrew Head', 'andrew-head-65845af7', 'andrew-head-e8201cda'),
(37, 20, 'Rose Hendrix', 'rose-hendrix-168cde0b', 'rose-hendrix-2d7ff735'),
(37, 21, 'Favyen Bastani', 'favyen-bastani-51de8326', 'favyen-bastani-9e2c236e'),
(37, 22, '+', 'author-a318c242', 'author-a318c242'),
(38, 0, 'Ekin Akyürek', 'ekin-akyurek-3a216391', 'ekin-akyurek-bde7d9b1'),
(38, 1, 'Mehul Damani', 'mehul-damani-ef85922f', 'mehul-damani-00b653f5'),
(38, 2, 'Linlu Qiu', 'linlu-qiu-6775b322', 'linlu-qiu-e536c84d'),
(38, 3, 'Han Guo', 'han-guo-7a7c8472', 'han-guo-3e95300d'),
(38, 4, 'Yoon Kim', 'yoon-kim-07b3a33b', 'yoon-kim-7a590b82'),
(38, 5, 'Jacob Andreas', 'jacob-andreas-a30a79d9', 'jacob-andreas-03d74829'),
(39, 0, 'Matt Deitke', 'matt-deitke-c5dc8f49', 'matt-deitke-e9709825'),
(39, 1, 'Christopher Clark', 'christopher-clark-f0fd362c', 'christopher-clark-483b7676'),
(39, 2, 'Sangho Lee', 'sangho-lee-0878b9b8', 'sangho-lee-39778025'),
(39, 3, 'Rohun Tripathi', 'rohun-tripathi-0838591a', 'rohun-tripathi-8146d3ad'),
(39, 4, 'Yue Yang', 'yue-yang-a3d8c0f2', 'yue-yang-687bb331'),
(39, 5, 'Jae Sung Park', 'jae-sung-park-c53128e6', 'jae-sung-park-3d969383'),
(39, 6, 'Mohammadreza Salehi', 'mohammadreza-salehi-59fdfec2', 'mohammadreza-salehi-b4194cb0'),
(39, 7, 'Niklas Muennighoff', 'niklas-muennighoff-72141526', 'niklas-muennighoff-9caa20be'),
(39, 8, 'Kyle Lo', 'kyle-lo-22389fcf', 'kyle-lo-c5a5e5f0'),
(39, 9, 'Luca Soldaini', 'luca-soldaini-42a0245c', 'luca-soldaini-9d00ea2a'),
(39, 10, 'Jiasen Lu', 'jiasen-lu-8347042c', 'jiasen-lu-fa9fb545'),
(39, 11, 'Taira Anderson', 'taira-anderson-bc6f8ed1', 'taira-anderson-f3b1e599'),
(39, 12, 'Erin Bransom', 'erin-bransom-a09da632', 'erin-bransom-35a696c5'),
(39, 13, 'Kiana Ehsani', 'kiana-ehsani-f783ac16', 'kiana-ehsani-165029c7'),
(39, 14, 'Huong Ngo', 'huong-ngo-27a37a68', 'huong-ngo-c0b323f7'),
(39, 15, 'YenSung Chen', 'yensung-chen-f9c7e9c1', 'yensung-chen-4c1114e3'),
(39, 16, 'Ajay Patel', 'ajay-patel-7c5b0597', 'ajay-patel-e27a421b'),
(39, 17, 'Mark Yatskar', 'mark-yatskar-e6b2c1bc', 'mark-yatskar-659ed99a'),
(39, 18, 'Chris Callison-Burch', 'chris-callison-burch-4465544f', 'chris-callison-burch-dba45207'),
(39, 19, 'Andrew Head', 'andrew-head-65845af7', 'andrew-head-e8201cda'),
(39, 20, 'Rose Hendrix', 'rose-hendrix-168cde0b', 'rose-hendrix-2d7ff735'),
(39, 21, 'Favyen Bastani', 'favyen-bastani-51de8326', 'favyen-bastani-9e2c236e'),
(39, 22, '+', 'author-a318c242', 'author-a318c242'),
(40, 0, 'Ekin Akyürek', 'ekin-akyurek-3a216391', 'ekin-akyurek-bde7d9b1'),
(40, 1, 'Mehul Damani', 'mehul-damani-ef85922f', 'mehul-damani-00b653f5'),
(40, 2, 'Linlu Qiu', 'linlu-qiu-6775b322', 'linlu-qiu-e536c84d'),
(40, 3, 'Han Guo', 'han-guo-7a7c8472', 'han-guo-3e95300d'),
(40, 4, 'Yoon Kim', 'yoon-kim-07b3a33b', 'yoon-kim-7a590b82'),
(40, 5, 'Jacob Andreas', 'jacob-andreas-a30a79d9', 'jacob-andreas-03d74829'),
(41, 0, 'Ada B.', 'ada-b-e79d56b3', 'ada-b-f0f1a3ac');
delete from entry_before;
insert into entry_before (id, entry_id, run_id, revision, position, vanished, base_id, conflict_id, kept_at, undone, source_id, taken_back, turn, reading) values
(1, 20, 2, 2, 1, false, 20, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(2, 21, 2, 2, 2, false, 21, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(3, 22, 2, 2, 3, false, 22, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(4, 23, 2, 2, 4, false, 23, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(5, 24, 2, 1, 5, false, 24, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(6, 25, 2, 1, 6, false, 25, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(7, 26, 2, 1, 7, false, 26, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(8, 27, 2, 1, 8, false, 27, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(9, 28, 2, 1, 9, false, 28, null, '2026-11-30T09:37:26.441297Z', false, 4, false, 1, 2),
(10, 7, 4, 1, 1, false, 7, null, '2026-11-30T09:37:30.570322Z', true, 2, false, 1, 2),
(11, 8, 4, 1, 2, false, 8, null, '2026-11-30T09:37:30.570322Z', true, 2, false, 1, 2),
(12, 9, 4, 1, 3, false, 9, null, '2026-11-30T09:37:30.570322Z', true, 2, false, 1, 2),
(13, 10, 4, 1, 4, false, 10, null, '2026-11-30T09:37:30.570322Z', true, 2, false, 1, 2),
(14, 11, 4, 1, 5, false, 11, null, '2026-11-30T09:37:30.570322Z', true, 2, false, 1, 2),
(15, 12, 4, 1, 6, false, 12, null, '2026-11-30T09:37:30.570322Z', true, 2, false, 1, 2);
delete from entry_event;
insert into entry_event (id, entry_id, revision, kind, before_value, after_value, person_id, happened_at, reason, turn, reader_reason) values
(1, 39, 1, 'WITHDRAWN', 'false', 'true', 1, '2026-11-30T09:37:36.227012Z', '잘못 올렸습니다.', 1, null),
(2, 40, 1, 'WITHDRAWN', 'false', 'true', 1, '2026-11-30T09:37:36.227012Z', '잘못 올렸습니다.', 1, null),
(3, 9, 3, 'STATUS', 'MACHINE', 'APPROVED', 1, '2026-11-30T09:37:43.574538Z', null, 2, null),
(4, 13, 1, 'STATUS', 'MACHINE', 'APPROVED', 1, '2026-11-30T09:37:45.678920Z', null, 1, null),
(5, 15, 1, 'STATUS', 'MACHINE', 'APPROVED', 1, '2026-11-30T09:37:48.436131Z', null, 2, null),
(6, 21, 2, 'STATUS', 'CORRECTED', 'APPROVED', 1, '2026-11-30T09:37:50.339956Z', null, 4, null),
(7, 23, 3, 'STATUS', 'CORRECTED', 'APPROVED', 1, '2026-11-30T09:37:51.622392Z', null, 5, null),
(8, 34, 2, 'STATUS', 'CORRECTED', 'APPROVED', 1, '2026-11-30T09:37:52.516650Z', null, 1, null),
(9, 37, 2, 'STATUS', 'CORRECTED', 'APPROVED', 1, '2026-11-30T09:37:52.887896Z', null, 1, null),
(10, 16, 1, 'STATUS', 'MACHINE', 'RETURNED', 1, '2026-11-30T09:37:53.525602Z', '뜻이 다릅니다.', 3, null),
(11, 2, 1, 'WITHDRAWN', 'false', 'true', 1, '2026-11-30T09:37:54.615520Z', '저자의 요청', 1, null),
(12, 3, 1, 'HIDDEN', 'false', 'true', 1, '2026-11-30T09:37:55.793437Z', '확인 중', 2, null),
(13, 4, 1, 'WITHDRAWN', 'false', 'true', 1, '2026-11-30T09:37:56.308263Z', '잘못 눌렀습니다.', 3, null),
(14, 4, 1, 'WITHDRAWN', 'true', 'false', 1, '2026-11-30T09:37:56.912833Z', null, 4, null),
(15, 17, 1, 'ARXIV_ID', '2406.16793', '2406.99992', 1, '2026-11-30T09:37:58.294399Z', '다른 논문의 ID입니다.', 4, null);
delete from erased_entry;
delete from finding;
insert into finding (id, entry_id, check_name, severity, field, hash, number, section, start_at, end_at, text, korean_note, english_note, fixable, state, found_at, closed_at, closed_by, scope, reason, bulk_id) values
(1, 1, 'flat-bullets', 'INFO', 'SECTION', 'ff00d674eb7ce728436c0bb57d9bba8b7704c68e9e1b599e34f0f7891c3d08e2', 0, 0, 0, 409, '- GAIA는 범용 AI 비서(General AI Assistant)를 평가하기 위해 만든 질문 466개의 모음으로, 한 질문에 답하려면 추론과 웹 탐색, 파일이나 이미지의 해석, 도구 사용이 함께 필요할 때가 많습니다.
- 질문은 필요한 단계와 도구의 수에 따라 세 가지 난이도로 나뉩니다. 정답은 짧고 모호하지 않으므로 자동으로 채점할 수 있습니다.
- 사람은 질문의 92%에 올바르게 답했지만, 플러그인(plugin)을 갖춘 GPT-4의 정답률은 15%에 그쳤습니다.
- 저자들은 전문가에게도 어려운 문제를 푸는 능력보다 평범한 사람이 무난히 하는 일을 안정적으로 해내는 능력이 범용 인공지능에 다가가는 더 나은 척도라고 봅니다.
- 리더보드(leaderboard)를 운영하기 위해 300개 질문의 정답은 공…', null, null, false, 'OPEN', '2026-11-30T09:36:34.691024Z', null, null, null, null, null),
(2, 1, 'votes-unknown', 'INFO', 'VOTES', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', null, null, false, 'OPEN', '2026-11-30T09:36:34.691024Z', null, null, null, null, null),
(3, 2, 'flat-bullets', 'INFO', 'SECTION', 'daac79181a41997c55f4ba1c22e3ef8b8297e597234be7a1c93fcdfa1aa9025d', 0, 0, 0, 455, '- MagicDance는 춤추는 사람의 동작과 표정을 다른 인물에게 옮겨 영상을 만드는 확산 모델(diffusion model)입니다.
- 기준이 되는 인물의 얼굴과 피부색, 옷차림은 그대로 두고 새로 주어진 포즈 시퀀스(pose sequence)만 따르는 것을 목표로 합니다.
- 학습은 두 단계로 진행됩니다. 먼저 외형을 제어하는 블록을 사전 학습(pretraining)하고, 이어서 외형과 포즈를 함께 제어하도록 미세 조정(fine-tuning)합니다.
- 이미지 확산 모델이 가진 사전 지식을 이용하므로 학습 때 보지 못한 인물에도 추가 미세 조정 없이 적용할 수 있으며, 스테이블 디퓨전(Stable Diffusion)의 플러그인처럼 쓸 수 있습니다.
- 정량 평가에는 TikTok 데이터셋을 사용하였고,…', null, null, false, 'OPEN', '2026-11-30T09:36:36.435300Z', null, null, null, null, null),
(4, 2, 'votes-unknown', 'INFO', 'VOTES', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', null, null, false, 'OPEN', '2026-11-30T09:36:36.435300Z', null, null, null, null, null),
(5, 3, 'flat-bullets', 'INFO', 'SECTION', 'e09109d482c08f994fe438e5c0200f02e2807ad8f4f75c1858674b93e77f649c', 0, 0, 0, 406, '- GPQA는 생물학, 물리학, 화학의 전문가가 직접 출제한 객관식 문항 448개로 이루어진 대학원 수준의 질의응답 데이터셋입니다.
- 해당 분야에서 박사 학위를 받았거나 박사 과정에 있는 전문가의 정답률은 65%였으며, 나중에 스스로 확인한 명백한 실수를 제외하더라도 74%였습니다.
- 다른 분야의 숙련된 검증자는 웹을 자유롭게 검색하면서 평균 30분 넘게 고민하고도 34%만 맞혔습니다. 제목의 Google-Proof는 이처럼 검색만으로는 풀기 어렵다는 뜻입니다.
- GPT-4를 바탕으로 한 가장 강력한 기준 모델(baseline)의 정확도는 39%였습니다.
- 저자들은 이 데이터셋이 사람보다 뛰어난 AI를 사람이 감독하는 방법, 곧 확장 가능한 감독(scalable oversight)의 연구에 쓰이기를…', null, null, false, 'OPEN', '2026-11-30T09:36:36.498984Z', null, null, null, null, null),
(6, 3, 'votes-unknown', 'INFO', 'VOTES', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', null, null, false, 'OPEN', '2026-11-30T09:36:36.498984Z', null, null, null, null, null),
(7, 4, 'flat-bullets', 'INFO', 'SECTION', '93dd036c966f6c564747dbf1a4d5be01d56d781047c64b74b388b385e2dacdea', 0, 0, 0, 448, '- 이 논문은 언어 모델이 한 번의 추론에 실제로는 극히 일부의 뉴런만 필요로 한다고 주장하고, 그 근거로 BERT를 변형한 UltraFastBERT를 제시합니다.
- UltraFastBERT는 피드포워드 신경망(feedforward network)을 이진 트리로 짜인 고속 피드포워드 신경망(fast feedforward network, FFF)으로 바꾸어, 층마다 뉴런 4,095개 가운데 12개만 계산합니다.
- 추론에 쓰는 뉴런은 0.3%에 불과하지만, 비슷한 조건에서 학습한 BERT 계열 모델과 대등한 성능을 보고합니다.
- CPU용 구현은 최적화된 기존 피드포워드 구현보다 78배, PyTorch 구현은 같은 조건의 배치(batch) 추론보다 40배 빠릅니다.
- 다만 조건부 실행(conditiona…', null, null, false, 'OPEN', '2026-11-30T09:36:36.799345Z', null, null, null, null, null),
(8, 4, 'votes-unknown', 'INFO', 'VOTES', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', null, null, false, 'OPEN', '2026-11-30T09:36:36.799345Z', null, null, null, null, null),
(9, 5, 'flat-bullets', 'INFO', 'SECTION', '400c8d5eb3e4b3b25b1bce9550694108117cdbc9971f56673ce82b525104a2b4', 0, 0, 0, 417, '- ZipLoRA는 따로 학습한 피사체용 LoRA(Low-Rank Adaptation)와 스타일용 LoRA를 하나로 합쳐, 원하는 대상을 원하는 화풍으로 그리게 해 주는 방법입니다.
- 두 LoRA를 단순히 더하면 서로 간섭하여 피사체와 스타일 가운데 한쪽의 충실도가 떨어지기 쉽습니다.
- 저자들은 두 가중치 행렬에서 방향이 비슷한 열(column)이 겹칠수록 결과가 나빠진다는 점에 주목하여, 열마다 병합 계수(merger coefficient)를 학습합니다.
- 기반 모델로는 SDXL을 사용하며, 병합에는 약 100번의 경사 갱신(gradient step)이면 충분합니다.
- 실험에서는 직접 병합이나 공동 학습(joint training)보다 피사체와 스타일을 더 잘 보존하면서, 같은 대상을 새로운 장면…', null, null, false, 'OPEN', '2026-11-30T09:36:37.279032Z', null, null, null, null, null),
(10, 5, 'votes-unknown', 'INFO', 'VOTES', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', null, null, false, 'OPEN', '2026-11-30T09:36:37.279032Z', null, null, null, null, null),
(11, 6, 'flat-bullets', 'INFO', 'SECTION', '08d440363c4732f3e84fc6f3eee4b6875b997fc84ab044a46e0e24b3d5371b15', 0, 0, 0, 494, '- 이 논문은 언어 모델에서 쓰이던 직접 선호 최적화(Direct Preference Optimization, DPO)를 텍스트-이미지 확산 모델(diffusion model)에 맞게 옮긴 Diffusion-DPO를 제안합니다.
- 확산 모델에서는 이미지의 우도(likelihood)를 직접 구하기 어렵습니다. 그래서 증거 하한(evidence lower bound)을 이용하여 미분할 수 있는 목적 함수를 새로 유도합니다.
- 학습에는 사람이 두 이미지 가운데 더 나은 쪽을 고른 Pick-a-Pic 데이터셋의 비교 쌍 약 85만 1천 개를 쓰며, 보상 모델(reward model)은 따로 두지 않습니다.
- 이 방법으로 미세 조정(fine-tuning)한 SDXL 1.0 기반 모델은 사람 평가에서 정제기(r…', null, null, false, 'OPEN', '2026-11-30T09:36:37.357634Z', null, null, null, null, null),
(12, 6, 'votes-unknown', 'INFO', 'VOTES', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', null, null, false, 'OPEN', '2026-11-30T09:36:37.357634Z', null, null, null, null, null),
(13, 14, 'unusual-heading', 'INFO', 'HEADING', '69b1b67de5ef98bea519f7c33bf6a1acc7b8d3693331dfd93488dffd794b6844', 0, 3, 0, 11, 'Limitations', null, null, false, 'OPEN', '2026-11-30T09:36:38.597601Z', null, null, null, null, null),
(14, 16, 'thumbnail', 'INFO', 'THUMBNAIL', 'c72532b7bd82ee4a77686e2e074d4a7c352192fe89f4c4181d58ad497b8e94eb', 0, -1, 0, 45, '/avatars/e4f630616a16a7fc691b5275bb62f2aa.svg', '완전한 주소가 아니며, 사람의 프로필 사진입니다.', 'The URL is incomplete, and it is someone’s avatar.', false, 'OPEN', '2026-11-30T09:36:38.743329Z', null, null, null, null, null),
(15, 18, 'tex-residue', 'WARNING', 'TITLE', '0bc481e28f9262d64a8ceef1332a35ac5e323460d969e4ff2d27d13e82cbcc76', 0, -1, 0, 3, '$τ$', null, null, false, 'OPEN', '2026-11-30T09:36:39.033355Z', null, null, null, null, null),
(16, 7, 'flat-bullets', 'INFO', 'SECTION', 'aecdd0775f8d1c29eed21724da8cb1fb6538458a0d7b14e7174d1dbbbe35bc90', 0, 0, 0, 523, '- 이 논문은 기기의 DRAM보다 큰 대규모 언어 모델(large language model, LLM)을 실행하는 방법을 다룹니다. 매개변수는 플래시 메모리(flash memory)에 두고, 추론에 필요한 부분만 그때그때 DRAM으로 불러옵니다.
- 플래시 메모리의 특성을 반영한 추론 비용 모델을 세운 뒤, 읽는 양을 줄이는 일과 한 번에 큰 덩어리로 읽는 일을 최적화의 목표로 삼습니다.
- 첫째 기법인 윈도잉(windowing)은 최근의 토큰에서 활성화된 뉴런을 다시 사용하여 새로 읽어야 할 데이터를 줄입니다.
- 둘째 기법인 행-열 묶기(row-column bundling)는 함께 쓰이는 상향 투영(up-projection)의 열과 하향 투영(down-projection)의 행을 나란히 저장하여, 더 …', null, null, false, 'OPEN', '2026-11-30T09:36:39.352307Z', null, null, null, null, null),
(17, 8, 'flat-bullets', 'INFO', 'SECTION', 'dd55ca4d321e1c11b333c62a9d7894c433b379b8723a0082e58004f6f4ab546f', 0, 0, 0, 516, '- PowerInfer는 소비자용 GPU 한 장을 갖춘 개인용 컴퓨터에서 대규모 언어 모델(large language model, LLM)을 빠르게 실행하기 위한 추론 엔진입니다.
- 뉴런의 활성화가 거듭제곱 법칙(power law)을 따른다는 관찰에서 출발합니다. 소수의 핫 뉴런(hot neuron)은 입력과 관계없이 자주 활성화되고, 대다수인 콜드 뉴런(cold neuron)은 입력에 따라 활성화 여부가 달라집니다.
- 이에 따라 핫 뉴런은 GPU에 미리 올려 두고 콜드 뉴런은 CPU에서 계산하여, GPU 메모리의 부담과 장치 사이의 데이터 전송을 함께 줄입니다.
- 활성화될 뉴런을 미리 알아내는 적응형 예측기(adaptive predictor)와 뉴런 단위로 동작하는 희소 연산자(sparse oper…', null, null, false, 'OPEN', '2026-11-30T09:36:39.355960Z', null, null, null, null, null),
(18, 9, 'flat-bullets', 'INFO', 'SECTION', '2d8f39c5e160b7fd302c163fe49addbc5ae5c77954f70abf24caa3587bbbb7dc', 0, 0, 0, 491, '- Mamba는 어텐션(attention)을 쓰지 않고 선택적 상태 공간 모델(selective state space model)만으로 긴 시퀀스를 다루는 구조입니다.
- 기존의 상태 공간 모델(state space model, SSM)은 내용에 따라 정보를 가려내는 데 약했습니다. 저자들은 SSM의 매개변수를 입력의 함수로 만들어, 토큰에 따라 정보를 기억하거나 잊을 수 있게 했습니다.
- 이렇게 바꾸면 합성곱(convolution)을 이용한 빠른 계산을 쓸 수 없으므로, GPU의 메모리 계층을 고려한 병렬 스캔(parallel scan) 알고리즘을 새로 설계했습니다.
- 계산량은 시퀀스 길이에 비례하여 늘어나며, 추론 처리량은 트랜스포머(Transformer)의 5배에 이릅니다.
- 언어 모델링에서 M…', null, null, false, 'ACCEPTED', '2026-11-30T09:36:39.553189Z', '2026-11-30T09:37:43.630869Z', 1, null, null, null),
(19, 10, 'flat-bullets', 'INFO', 'SECTION', 'bf36fba0e600b356cfc688eee72950af7293c73f0a26c85153c33c20bc348c9b', 0, 0, 0, 557, '- 이 논문은 사람보다 뛰어난 모델을 사람이 감독해야 하는 미래의 정렬(alignment) 문제를, 약한 모델이 강한 모델을 감독하는 실험으로 바꾸어 연구합니다.
- 약한 모델이 붙인 레이블로 강한 사전 학습 모델을 미세 조정(fine-tuning)하면, 강한 모델은 감독자보다 나은 성능을 꾸준히 보였습니다. 저자들은 이 현상을 약한 감독에서 강한 성능으로의 일반화(weak-to-strong generalization)라고 부릅니다.
- 실험은 GPT-4 계열의 모델로 진행했으며, 자연어 처리(NLP)와 체스 퍼즐, 보상 모델링(reward modeling) 과제를 다루었습니다.
- 단순한 미세 조정만으로는 강한 모델의 능력을 모두 끌어내지 못합니다. 그러나 보조 신뢰도 손실(auxiliary confid…', null, null, false, 'OPEN', '2026-11-30T09:36:39.653945Z', null, null, null, null, null),
(20, 11, 'flat-bullets', 'INFO', 'SECTION', '94753afe28eadafd6cd01516f7601cb4960932f52689eeab77c50d514ca81c04', 0, 0, 0, 496, '- Llama Guard는 사람과 AI의 대화에서 입력과 출력이 안전한지를 판별하는 언어 모델 기반의 안전장치(safeguard)입니다.
- 안전 위험의 분류 체계(taxonomy)를 정의하고, 사용자의 요청을 판별하는 프롬프트 분류(prompt classification)와 모델의 답을 판별하는 응답 분류(response classification)를 한 모델로 수행합니다.
- 모델은 저자들이 수집한 비교적 적은 양의 고품질 데이터로 Llama2-7b를 지시 조정(instruction tuning)하여 만들었습니다.
- OpenAI Moderation Evaluation 데이터셋과 ToxicChat에서 기존의 콘텐츠 조정(content moderation) 도구와 대등하거나 더 나은 성능을 보였습니다.
…', null, null, false, 'OPEN', '2026-11-30T09:36:39.717380Z', null, null, null, null, null),
(21, 12, 'flat-bullets', 'INFO', 'SECTION', 'cc7b8e0dca9a736ba3cf62aedcd014376dc9a9f810ba7acbf98a27fd75e1c7e1', 0, 0, 0, 445, '- 이 논문은 외부 지식을 검색하여 언어 모델의 생성에 활용하는 검색 증강 생성(Retrieval-Augmented Generation, RAG)의 발전 과정을 정리한 서베이(survey)입니다.
- 환각(hallucination)과 오래된 지식, 추적하기 어려운 추론이라는 언어 모델의 약점을 줄이는 방법으로 RAG를 소개합니다.
- 연구의 흐름은 기본형(Naive RAG), 고급형(Advanced RAG), 모듈형(Modular RAG)의 세 가지 패러다임으로 나뉩니다. 고급형은 검색 전후의 처리를 더하고, 모듈형은 여러 구성 요소를 과제에 맞게 조합합니다.
- 검색(retrieval)과 생성(generation), 증강(augmentation)이라는 세 축의 핵심 기술을 차례로 살펴봅니다.
- 평가 지…', null, null, false, 'OPEN', '2026-11-30T09:36:39.734537Z', null, null, null, null, null),
(22, 12, 'votes-unknown', 'INFO', 'VOTES', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', null, null, false, 'OPEN', '2026-11-30T09:36:39.734537Z', null, null, null, null, null),
(23, 29, 'printed-list', 'ERROR', 'SECTION', '8085280693d4dfb176a5757c9d7fcb40dcc00f8f56907f9e00b5c9799ecfd29e', 0, 2, 0, 154, '[''윤곽과 색상을 함께 지정하는 편집에서 비교 대상보다 붓질의 의도를 더 충실하게 반영했습니다.'', ''사용자 연구(user study)에서는 그리기 도우미의 예측 정확도와 편의성이 긍정적인 평가를 받았습니다.'', ''프로젝트 페이지에서 시스템을 직접 사용해 볼 수 있습니다.'']', null, null, true, 'MENDED', '2026-11-30T09:36:41.161872Z', '2026-11-30T09:37:23.757822Z', 1, null, null, null),
(24, 29, 'author-twice', 'WARNING', 'AUTHORS', 'eca2a40a1d3d562bef8415b6ce44d60403bbd1d6a1d8d8751be62902e6983787', 0, -1, 12, 22, 'Zichen Liu', 'Zichen Liu', 'Zichen Liu', true, 'DISMISSED', '2026-11-30T09:36:41.161872Z', '2026-11-30T09:37:22.344071Z', 1, 'ENTRY', '원문과 같습니다.', null),
(25, 30, 'thumbnail', 'INFO', 'THUMBNAIL', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', '썸네일이 없습니다.', 'There is no thumbnail.', false, 'OPEN', '2026-11-30T09:36:41.657651Z', null, null, null, null, null),
(26, 31, 'tex-residue', 'WARNING', 'SECTION', 'bd228e284d802c4f6a57811c2a795c77bb5c8baa067dd8eee2a67366df6df63e', 0, 0, 88, 91, '$N$', null, null, false, 'OPEN', '2026-11-30T09:36:42.193540Z', null, null, null, null, null),
(27, 31, 'tex-residue', 'WARNING', 'SECTION', '864b834139572cdf89477dccac8d0f8d442dbbe23d073edb13f8dd5a64b070b5', 0, 0, 115, 120, '$|V|$', null, null, false, 'OPEN', '2026-11-30T09:36:42.193540Z', null, null, null, null, null),
(28, 31, 'tex-residue', 'WARNING', 'SECTION', '2a66bd811dd7f474ee068e9639cdbfe57bc8c2fc4138ef22674aa7ec6809da88', 0, 0, 124, 133, '$O(N|V|)$', null, null, false, 'OPEN', '2026-11-30T09:36:42.193540Z', null, null, null, null, null),
(29, 31, 'tex-residue', 'WARNING', 'SECTION', '566ce35497d2b07c5147093d9ed70d8e54fdfbb259f9ad5d2607533994a1a6d8', 0, 1, 3, 6, '$i$', null, null, false, 'OPEN', '2026-11-30T09:36:42.193540Z', null, null, null, null, null),
(30, 31, 'tex-residue', 'WARNING', 'SECTION', '4e312fcf2012ec5575e3451e74352452d6ed93b6e6d4c4257946a5c7887a7a95', 0, 1, 12, 73, '$\ell_i = -C_{x_i}^\top E_i + \log \sum_j \exp(C_j^\top E_i)$', null, null, false, 'OPEN', '2026-11-30T09:36:42.193540Z', null, null, null, null, null),
(31, 31, 'tex-residue', 'WARNING', 'SECTION', '2c816a889b8bfc4563c5cd36d6ff461dc165d5b66864a889502b44bd0a72398b', 0, 1, 98, 103, '$x_i$', null, null, false, 'OPEN', '2026-11-30T09:36:42.193540Z', null, null, null, null, null),
(32, 31, 'two-days', 'INFO', 'ORDER', '74b8aa608d10cae394e7c3208a044e8a7f4f9442faeee6ab2be307ac2bfe50a3', 0, -1, 0, 0, '2024-11-14', '함께 수록된 날짜: 2024-11-14', 'Also in the digest of 2024-11-14.', false, 'OPEN', '2026-11-30T09:36:42.193540Z', null, null, null, null, null),
(33, 32, 'tex-residue', 'WARNING', 'TITLE', '67784d8449dd14f551c78767ce8754830cbc048a6a42743ead5d8a499f797d42', 0, -1, 0, 5, '$π_0$', null, null, false, 'OPEN', '2026-11-30T09:36:42.268803Z', null, null, null, null, null),
(34, 32, 'tex-residue', 'WARNING', 'SECTION', '67784d8449dd14f551c78767ce8754830cbc048a6a42743ead5d8a499f797d42', 0, 0, 0, 5, '$π_0$', null, null, false, 'OPEN', '2026-11-30T09:36:42.268803Z', null, null, null, null, null),
(35, 33, 'author-no-name', 'WARNING', 'AUTHORS', 'a318c24216defe206feeb73ef5be00033fa9c4a74d0b967f6532a26ca5906d3b', 0, -1, 321, 322, '+', null, null, true, 'OPEN', '2026-11-30T09:36:42.632743Z', null, null, null, null, null),
(36, 36, 'author-no-name', 'WARNING', 'AUTHORS', 'fe81d714dc5d502f6a23256d2ec8e3ceb40a783b127589078d535208022bdd18', 0, -1, 0, 148, '[''Ilija Radosavovic'', ''Bike Zhang'', ''Baifeng Shi'', ''Jathushan Rajasegaran'', ''Sarthak Kamat'', ''Trevor Darrell'', ''Koushil Sreenath'', ''Jitendra Malik'']', '프로그램이 출력한 목록입니다.', 'This is a printed list.', true, 'OPEN', '2026-11-30T09:36:43.127936Z', null, null, null, null, null),
(37, 25, 'two-days', 'INFO', 'ORDER', '0bd7b82c45c6eb3c7b4358319337f843930cefdef21e73e879b733930f99814c', 0, -1, 0, 0, '2024-11-15', '함께 수록된 날짜: 2024-11-15', 'Also in the digest of 2024-11-15.', false, 'OPEN', '2026-11-30T09:36:43.504334Z', null, null, null, null, null),
(38, 20, 'other-paper', 'ERROR', 'TITLE', '347d25e80d46a6b838e4d63cf641e85824642ee7e82057dc4d644fcafadba280', 0, -1, 0, 68, 'OpenCoder: The Open Cookbook for Top-Tier Code Large Language Models', '본문에 없는 이름: OpenCoder', 'Not in the text: OpenCoder', false, 'OPEN', '2026-11-30T09:37:05.026459Z', null, null, null, null, null),
(39, 20, 'section-missing', 'WARNING', 'ORDER', '20d5d49f08ba23856f6b7f67bd94d55ffb22a470732487f8e83a0e0cab5f8d12', 0, -1, 0, 0, 'Performance Highlights', null, null, false, 'OPEN', '2026-11-30T09:37:05.026459Z', null, null, null, null, null),
(40, 20, 'thin-section', 'WARNING', 'SECTION', '4925ffe34571b36e051c51d9499fbd3acf6612e322ea1b98f431e30c714ea450', 0, 0, 0, 27, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.', null, null, false, 'OPEN', '2026-11-30T09:37:05.026459Z', null, null, null, null, null),
(41, 20, 'thin-section', 'WARNING', 'SECTION', 'a2c3ab77ec94a3230e338decb03ccc64e1a2f2eac5f875188b58842c64a7f27d', 0, 1, 0, 16, '모델을 처음부터 학습했습니다.', null, null, false, 'OPEN', '2026-11-30T09:37:05.026459Z', null, null, null, null, null),
(42, 21, 'other-paper', 'ERROR', 'TITLE', 'b051a655be72de27341b944c8a3f0e85e1519d93a24a090ee4305e2d8b44788b', 0, -1, 0, 81, 'Add-it: Training-Free Object Insertion in Images With Pretrained Diffusion Models', '본문에 없는 이름: Add-it', 'Not in the text: Add-it', false, 'ACCEPTED', '2026-11-30T09:37:06.564342Z', '2026-11-30T09:37:50.435662Z', 1, null, null, null),
(43, 21, 'section-missing', 'WARNING', 'ORDER', '20d5d49f08ba23856f6b7f67bd94d55ffb22a470732487f8e83a0e0cab5f8d12', 0, -1, 0, 0, 'Performance Highlights', null, null, false, 'ACCEPTED', '2026-11-30T09:37:06.564342Z', '2026-11-30T09:37:50.435662Z', 1, null, null, null),
(44, 21, 'thin-section', 'WARNING', 'SECTION', '4925ffe34571b36e051c51d9499fbd3acf6612e322ea1b98f431e30c714ea450', 0, 0, 0, 27, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.', null, null, false, 'ACCEPTED', '2026-11-30T09:37:06.564342Z', '2026-11-30T09:37:50.435662Z', 1, null, null, null),
(45, 21, 'thin-section', 'WARNING', 'SECTION', 'a2c3ab77ec94a3230e338decb03ccc64e1a2f2eac5f875188b58842c64a7f27d', 0, 1, 0, 16, '모델을 처음부터 학습했습니다.', null, null, false, 'ACCEPTED', '2026-11-30T09:37:06.564342Z', '2026-11-30T09:37:50.435662Z', 1, null, null, null),
(46, 22, 'section-missing', 'WARNING', 'ORDER', '20d5d49f08ba23856f6b7f67bd94d55ffb22a470732487f8e83a0e0cab5f8d12', 0, -1, 0, 0, 'Performance Highlights', null, null, false, 'OPEN', '2026-11-30T09:37:07.039092Z', null, null, null, null, null),
(47, 22, 'thin-section', 'WARNING', 'SECTION', '4925ffe34571b36e051c51d9499fbd3acf6612e322ea1b98f431e30c714ea450', 0, 0, 0, 27, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.', null, null, false, 'MENDED', '2026-11-30T09:37:07.039092Z', '2026-11-30T09:37:41.750711Z', 1, null, null, null),
(48, 22, 'thin-section', 'WARNING', 'SECTION', 'a2c3ab77ec94a3230e338decb03ccc64e1a2f2eac5f875188b58842c64a7f27d', 0, 1, 0, 16, '모델을 처음부터 학습했습니다.', null, null, false, 'OPEN', '2026-11-30T09:37:07.039092Z', null, null, null, null, null),
(49, 23, 'other-paper', 'ERROR', 'TITLE', 'fb4fea7d666f8c5a15d7850768752691c12c58fa7a0182832d2cd0eeed7edee4', 0, -1, 0, 45, 'BitNet a4.8: 4-bit Activations for 1-bit LLMs', '본문에 없는 이름: BitNet, a4.8', 'Not in the text: BitNet, a4.8', false, 'ACCEPTED', '2026-11-30T09:37:08.057943Z', '2026-11-30T09:37:51.640318Z', 1, null, null, null),
(50, 23, 'section-missing', 'WARNING', 'ORDER', '20d5d49f08ba23856f6b7f67bd94d55ffb22a470732487f8e83a0e0cab5f8d12', 0, -1, 0, 0, 'Performance Highlights', null, null, false, 'ACCEPTED', '2026-11-30T09:37:08.057943Z', '2026-11-30T09:37:51.640318Z', 1, null, null, null),
(51, 23, 'thin-section', 'WARNING', 'SECTION', '4925ffe34571b36e051c51d9499fbd3acf6612e322ea1b98f431e30c714ea450', 0, 0, 0, 27, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.', null, null, false, 'ACCEPTED', '2026-11-30T09:37:08.057943Z', '2026-11-30T09:37:51.640318Z', 1, null, null, null),
(52, 23, 'thin-section', 'WARNING', 'SECTION', 'a2c3ab77ec94a3230e338decb03ccc64e1a2f2eac5f875188b58842c64a7f27d', 0, 1, 0, 16, '모델을 처음부터 학습했습니다.', null, null, false, 'ACCEPTED', '2026-11-30T09:37:08.057943Z', '2026-11-30T09:37:51.640318Z', 1, null, null, null),
(53, 30, 'other-paper', 'ERROR', 'TITLE', '15236ac07b302ca571eb44457603ee2603913cdfb65fe228bdbe9e63582a72dd', 0, -1, 0, 60, 'LLaMA-Mesh: Unifying 3D Mesh Generation with Language Models', '본문에 없는 이름: LLaMA-Mesh', 'Not in the text: LLaMA-Mesh', false, 'MENDED', '2026-11-30T09:37:09.360428Z', '2026-11-30T09:37:14.254078Z', 1, null, null, null),
(54, 30, 'section-missing', 'WARNING', 'ORDER', '20d5d49f08ba23856f6b7f67bd94d55ffb22a470732487f8e83a0e0cab5f8d12', 0, -1, 0, 0, 'Performance Highlights', null, null, false, 'MENDED', '2026-11-30T09:37:09.360428Z', '2026-11-30T09:37:14.254078Z', 1, null, null, null),
(55, 30, 'thin-section', 'WARNING', 'SECTION', '4925ffe34571b36e051c51d9499fbd3acf6612e322ea1b98f431e30c714ea450', 0, 0, 0, 27, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.', null, null, false, 'MENDED', '2026-11-30T09:37:09.360428Z', '2026-11-30T09:37:14.254078Z', 1, null, null, null),
(56, 30, 'thin-section', 'WARNING', 'SECTION', 'a2c3ab77ec94a3230e338decb03ccc64e1a2f2eac5f875188b58842c64a7f27d', 0, 1, 0, 16, '모델을 처음부터 학습했습니다.', null, null, false, 'MENDED', '2026-11-30T09:37:09.360428Z', '2026-11-30T09:37:14.254078Z', 1, null, null, null),
(57, 34, 'section-missing', 'WARNING', 'ORDER', '20d5d49f08ba23856f6b7f67bd94d55ffb22a470732487f8e83a0e0cab5f8d12', 0, -1, 0, 0, 'Performance Highlights', null, null, false, 'ACCEPTED', '2026-11-30T09:37:18.173483Z', '2026-11-30T09:37:52.536083Z', 1, null, null, null),
(58, 34, 'thin-section', 'WARNING', 'SECTION', '4925ffe34571b36e051c51d9499fbd3acf6612e322ea1b98f431e30c714ea450', 0, 0, 0, 27, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.', null, null, false, 'ACCEPTED', '2026-11-30T09:37:18.173483Z', '2026-11-30T09:37:52.536083Z', 1, null, null, null),
(59, 34, 'thin-section', 'WARNING', 'SECTION', 'a2c3ab77ec94a3230e338decb03ccc64e1a2f2eac5f875188b58842c64a7f27d', 0, 1, 0, 16, '모델을 처음부터 학습했습니다.', null, null, false, 'ACCEPTED', '2026-11-30T09:37:18.173483Z', '2026-11-30T09:37:52.536083Z', 1, null, null, null),
(60, 37, 'author-no-name', 'WARNING', 'AUTHORS', 'a318c24216defe206feeb73ef5be00033fa9c4a74d0b967f6532a26ca5906d3b', 0, -1, 321, 322, '+', null, null, true, 'ACCEPTED', '2026-11-30T09:37:28.547421Z', '2026-11-30T09:37:52.902679Z', 1, null, null, null),
(61, 37, 'two-days', 'INFO', 'ORDER', '0bd7b82c45c6eb3c7b4358319337f843930cefdef21e73e879b733930f99814c', 0, -1, 0, 0, '2024-11-15', '함께 수록된 날짜: 2024-11-15', 'Also in the digest of 2024-11-15.', false, 'ACCEPTED', '2026-11-30T09:37:36.950288Z', '2026-11-30T09:37:52.902679Z', 1, null, null, null),
(62, 38, 'two-days', 'INFO', 'ORDER', '0bd7b82c45c6eb3c7b4358319337f843930cefdef21e73e879b733930f99814c', 0, -1, 0, 0, '2024-11-15', '함께 수록된 날짜: 2024-11-15', 'Also in the digest of 2024-11-15.', false, 'OPEN', '2026-11-30T09:37:36.961869Z', null, null, null, null, null),
(63, 33, 'two-days', 'INFO', 'ORDER', '81f45f97644fe4ca424fd7f987fec64e2f02b3a850693430756f132de044e574', 0, -1, 0, 0, '2024-12-02', '함께 수록된 날짜: 2024-12-02', 'Also in the digest of 2024-12-02.', false, 'OPEN', '2026-11-30T09:37:36.932765Z', null, null, null, null, null),
(64, 34, 'two-days', 'INFO', 'ORDER', '81f45f97644fe4ca424fd7f987fec64e2f02b3a850693430756f132de044e574', 0, -1, 0, 0, '2024-12-02', '함께 수록된 날짜: 2024-12-02', 'Also in the digest of 2024-12-02.', false, 'ACCEPTED', '2026-11-30T09:37:36.935555Z', '2026-11-30T09:37:52.536083Z', 1, null, null, null),
(65, 37, 'other-paper', 'ERROR', 'TITLE', '454285ce0c8df550c0e6d8624b302b621434f24d1894614407ff5197a93296c0', 0, -1, 0, 82, 'Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models', '본문에 없는 이름: Molmo, PixMo', 'Not in the text: Molmo, PixMo', false, 'ACCEPTED', '2026-11-30T09:37:29.301757Z', '2026-11-30T09:37:52.902679Z', 1, null, null, null),
(66, 37, 'section-missing', 'WARNING', 'ORDER', '20d5d49f08ba23856f6b7f67bd94d55ffb22a470732487f8e83a0e0cab5f8d12', 0, -1, 0, 0, 'Performance Highlights', null, null, false, 'ACCEPTED', '2026-11-30T09:37:29.301757Z', '2026-11-30T09:37:52.902679Z', 1, null, null, null),
(67, 37, 'thin-section', 'WARNING', 'SECTION', '4925ffe34571b36e051c51d9499fbd3acf6612e322ea1b98f431e30c714ea450', 0, 0, 0, 27, '사람이 고친 글입니다. 둘째 문장은 그대로입니다.', null, null, false, 'ACCEPTED', '2026-11-30T09:37:29.301757Z', '2026-11-30T09:37:52.902679Z', 1, null, null, null),
(68, 37, 'thin-section', 'WARNING', 'SECTION', 'a2c3ab77ec94a3230e338decb03ccc64e1a2f2eac5f875188b58842c64a7f27d', 0, 1, 0, 16, '모델을 처음부터 학습했습니다.', null, null, false, 'ACCEPTED', '2026-11-30T09:37:29.301757Z', '2026-11-30T09:37:52.902679Z', 1, null, null, null),
(69, 39, 'author-no-name', 'WARNING', 'AUTHORS', 'a318c24216defe206feeb73ef5be00033fa9c4a74d0b967f6532a26ca5906d3b', 0, -1, 321, 322, '+', null, null, true, 'OPEN', '2026-11-30T09:37:33.028656Z', null, null, null, null, null),
(70, 39, 'two-days', 'INFO', 'ORDER', '096ae5ea47d307b053bbeb1903c22ee0f0dd7d7c8c7faa41a6d5bbec764415ca', 0, -1, 0, 0, '2024-11-15, 2024-12-02', '함께 수록된 날짜: 2024-11-15, 2024-12-02', 'Also in the digest of 2024-11-15, 2024-12-02.', false, 'OPEN', '2026-11-30T09:37:33.028656Z', null, null, null, null, null),
(71, 40, 'two-days', 'INFO', 'ORDER', '096ae5ea47d307b053bbeb1903c22ee0f0dd7d7c8c7faa41a6d5bbec764415ca', 0, -1, 0, 0, '2024-11-15, 2024-12-02', '함께 수록된 날짜: 2024-11-15, 2024-12-02', 'Also in the digest of 2024-11-15, 2024-12-02.', false, 'OPEN', '2026-11-30T09:37:33.030842Z', null, null, null, null, null),
(72, 33, 'two-days', 'INFO', 'ORDER', '0de302f6fcfeb8c2161930dc9efebf20ffa3a7491eb3a5cb219b7afe631c38f5', 0, -1, 0, 0, '2024-12-02, 2024-12-03', '함께 수록된 날짜: 2024-12-02, 2024-12-03', 'Also in the digest of 2024-12-02, 2024-12-03.', false, 'MENDED', '2026-11-30T09:37:33.074072Z', '2026-11-30T09:37:36.932765Z', null, null, null, null),
(73, 34, 'two-days', 'INFO', 'ORDER', '0de302f6fcfeb8c2161930dc9efebf20ffa3a7491eb3a5cb219b7afe631c38f5', 0, -1, 0, 0, '2024-12-02, 2024-12-03', '함께 수록된 날짜: 2024-12-02, 2024-12-03', 'Also in the digest of 2024-12-02, 2024-12-03.', false, 'MENDED', '2026-11-30T09:37:33.081014Z', '2026-11-30T09:37:36.935555Z', null, null, null, null),
(74, 37, 'two-days', 'INFO', 'ORDER', '8e554818f8fa31f46ab30235bc2e62e82725f8774aa18f164b982f8b7ec5ec5a', 0, -1, 0, 0, '2024-11-15, 2024-12-03', '함께 수록된 날짜: 2024-11-15, 2024-12-03', 'Also in the digest of 2024-11-15, 2024-12-03.', false, 'MENDED', '2026-11-30T09:37:33.082119Z', '2026-11-30T09:37:36.950288Z', null, null, null, null),
(75, 38, 'two-days', 'INFO', 'ORDER', '8e554818f8fa31f46ab30235bc2e62e82725f8774aa18f164b982f8b7ec5ec5a', 0, -1, 0, 0, '2024-11-15, 2024-12-03', '함께 수록된 날짜: 2024-11-15, 2024-12-03', 'Also in the digest of 2024-11-15, 2024-12-03.', false, 'MENDED', '2026-11-30T09:37:33.083109Z', '2026-11-30T09:37:36.961869Z', null, null, null, null),
(76, 22, 'thin-section', 'WARNING', 'SECTION', 'e2c8629a9c3205af6f714c691052b8e6dd891e76032924ca6581a5b490a8fac6', 0, 0, 0, 29, '기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다.', null, null, false, 'OPEN', '2026-11-30T09:37:41.750711Z', null, null, null, null, null),
(77, 41, 'section-missing', 'WARNING', 'ORDER', 'db5d17c816b083e853b39f281cebe780ad14e4c510a664f52cadc8abcab26882', 0, -1, 0, 0, 'Technical Details', null, null, false, 'OPEN', '2026-11-30T09:38:01.647818Z', null, null, null, null, null),
(78, 41, 'section-missing', 'WARNING', 'ORDER', '20d5d49f08ba23856f6b7f67bd94d55ffb22a470732487f8e83a0e0cab5f8d12', 0, -1, 0, 0, 'Performance Highlights', null, null, false, 'OPEN', '2026-11-30T09:38:01.647818Z', null, null, null, null, null),
(79, 41, 'thin-section', 'WARNING', 'SECTION', '250698ba31636af7b940579b09749bffd5ee2b4f5c56416f2b2c5a66936ad591', 0, 0, 0, 14, '편집자가 추가한 글입니다.', null, null, false, 'OPEN', '2026-11-30T09:38:01.647818Z', null, null, null, null, null),
(80, 41, 'thumbnail', 'INFO', 'THUMBNAIL', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', '썸네일이 없습니다.', 'There is no thumbnail.', false, 'OPEN', '2026-11-30T09:38:01.647818Z', null, null, null, null, null),
(81, 41, 'votes-unknown', 'INFO', 'VOTES', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, -1, 0, 0, '', null, null, false, 'OPEN', '2026-11-30T09:38:01.647818Z', null, null, null, null, null);
delete from folder_file;
insert into folder_file (path_hash, path, sha256, read_at, attribution_sha256) values
('0c4347535c51561de037b799fd707639c12526093bb1ef1667c69121075ac928', '2023/11/24.md', '30561294710e2e0e76e0511a4fd0fff2b1ef482ed5b335688e649c541c082110', '2026-11-30T09:36:31.222288Z', '9bfe08d24146c12c582c906fa71714180a05139c190d24054e7b12e084eedbf3'),
('0cbb887c3ca728c38ba871d6814e245712130f28d626dda7aca3ceb4019b0f7c', '2023/12/21.md', 'dd46a386fec3eaa63731297ef841bdce521674382728264cd7397dbea12d7de9', '2026-11-30T09:36:34.141406Z', '9bfe08d24146c12c582c906fa71714180a05139c190d24054e7b12e084eedbf3'),
('d637879c1987354d09c3a4bfd2adbe5390da9d10fbaf1ad7bf6ee4811deaff10', '2024/11/15.md', '56875f96aacb9e1175234f598b99623517fd7fc4456221d4d73f1a19a834468a', '2026-11-30T09:36:39.761605Z', '9bfe08d24146c12c582c906fa71714180a05139c190d24054e7b12e084eedbf3'),
('d88f4d41c2ee1396b54cd36bd9d21cd0ecf8a7fe5b7fd4df50b9749a54c7ae9c', '2024/06/27.md', 'a07d48cb71a85b622da74df4ea3c54f5f181854255f01eb3794868567c9dbf99', '2026-11-30T09:36:35.935508Z', '9bfe08d24146c12c582c906fa71714180a05139c190d24054e7b12e084eedbf3'),
('dc59fde25236103ae8a13606bf9c9e2be0aafdf45939b477435b4bb1b47981f3', '2024/11/14.md', '4d5460b933631f08eae1021c26a4df6e1a7106d74f21c27e38616cf4fc29d004', '2026-11-30T09:36:37.486395Z', '9bfe08d24146c12c582c906fa71714180a05139c190d24054e7b12e084eedbf3');
delete from imported_state;
insert into imported_state (id, entry_id, source_id, content_id, position, first_line, last_line, taken_back, arxiv_id, reading) values
(1, 1, 1, 1, 1, 3, 13, false, '2311.12983', 2),
(2, 2, 1, 2, 2, 15, 26, false, '2311.12052', 2),
(3, 3, 1, 3, 3, 28, 38, false, '2311.12022', 2),
(4, 4, 1, 4, 4, 40, 50, false, '2311.10770', 2),
(5, 5, 1, 5, 5, 52, 62, false, '2311.13600', 2),
(6, 6, 1, 6, 6, 64, 74, false, '2311.12908', 2),
(7, 7, 2, 7, 1, 3, 15, false, '2312.11514', 2),
(8, 8, 2, 8, 2, 17, 29, false, '2312.12456', 2),
(9, 9, 2, 9, 3, 31, 43, false, '2312.00752', 2),
(10, 10, 2, 10, 4, 45, 57, false, '2312.09390', 2),
(11, 11, 2, 11, 5, 59, 71, false, '2312.06674', 2),
(12, 12, 2, 12, 6, 73, 85, false, '2312.10997', 2),
(13, 13, 3, 13, 1, 3, 19, false, '2406.17557', 2),
(14, 14, 3, 14, 2, 21, 35, false, '2406.09246', 2),
(15, 15, 3, 15, 3, 37, 49, false, '2406.07550', 2),
(16, 16, 3, 16, 4, 51, 63, false, '2406.07520', 2),
(17, 17, 3, 17, 5, 65, 77, false, '2406.16793', 2),
(18, 18, 3, 18, 6, 79, 91, false, '2406.12045', 2),
(19, 19, 3, 19, 7, 93, 105, false, '2406.01574', 2),
(20, 20, 4, 20, 1, 3, 13, false, '2411.04905', 2),
(21, 21, 4, 21, 2, 15, 25, false, '2411.07232', 2),
(22, 22, 4, 22, 3, 27, 37, false, '2411.07231', 2),
(23, 23, 4, 23, 4, 39, 49, false, '2411.04965', 2),
(24, 24, 4, 24, 5, 51, 61, false, '2411.04996', 2),
(25, 25, 4, 25, 6, 63, 73, false, '2411.09009', 2),
(26, 26, 4, 26, 7, 75, 85, false, '2411.05007', 2),
(27, 27, 4, 27, 8, 87, 97, false, '2411.02959', 2),
(28, 28, 4, 28, 9, 99, 109, false, '2411.07140', 2),
(29, 29, 5, 29, 1, 3, 13, false, '2411.09703', 2),
(30, 30, 5, 30, 2, 15, 23, false, '2411.09595', 2),
(31, 31, 5, 31, 3, 25, 35, false, '2411.09009', 2),
(32, 32, 5, 32, 4, 37, 47, false, '2410.24164', 2),
(33, 33, 5, 33, 5, 49, 59, false, '2409.17146', 2),
(34, 34, 5, 34, 6, 61, 71, false, '2411.07279', 2),
(35, 35, 5, 35, 7, 73, 83, false, '2411.02265', 2),
(36, 36, 5, 36, 8, 85, 95, false, '2402.19469', 2),
(37, 20, 6, 44, 1, 3, 13, false, '2411.04905', 2),
(38, 21, 6, 45, 2, 15, 25, false, '2411.07232', 2),
(39, 22, 6, 46, 3, 27, 37, false, '2411.07231', 2),
(40, 23, 6, 47, 4, 39, 49, false, '2411.04965', 2),
(41, 24, 6, 49, 5, 51, 61, false, '2411.04996', 2),
(42, 25, 6, 25, 6, 63, 73, false, '2411.09009', 2),
(43, 26, 6, 26, 7, 75, 85, false, '2411.05007', 2),
(44, 27, 6, 27, 8, 87, 97, false, '2411.02959', 2),
(45, 37, 7, 50, 1, 3, 13, false, '2409.17146', 2),
(46, 38, 7, 51, 2, 15, 25, false, '2411.07279', 2),
(47, 7, 8, 53, 1, 3, 15, true, '2312.11514', 2),
(48, 8, 8, 54, 2, 17, 29, true, '2312.12456', 2),
(49, 9, 8, 55, 3, 31, 43, true, '2312.00752', 2),
(50, 10, 8, 56, 4, 45, 57, true, '2312.09390', 2),
(51, 11, 8, 57, 5, 59, 71, true, '2312.06674', 2),
(52, 12, 8, 12, 6, 73, 85, false, '2312.10997', 2),
(53, 39, 9, 58, 1, 3, 13, false, '2409.17146', 2),
(54, 40, 9, 59, 2, 15, 25, false, '2411.07279', 2);
delete from import_diagnostic;
insert into import_diagnostic (id, file_id, line, last_line, severity, code, arguments, excerpt) values
(1, 3, 35, 35, 'INFO', 'UNKNOWN_HEADING', 'Limitations', '- **Limitations**: 현재의 OpenVLA는 한 번에 한 장의 이미지만 관측으로 받으므로 여러 대의 카메라나 과거의 관측을 활용하지 못합니다. 추론 속도도 50Hz로 동작하는 ALOHA와 같은 고빈도 제어에는 부족합니다. 시험한 과제의 성공률이 대체로 90%를 밑돌아, 신뢰성에도 개선의 여지가 있습니다.'),
(2, 5, 70, 70, 'INFO', 'NEAR_SPELLING', '- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 …
- ***Technical Details***:', '- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다.'),
(3, 6, 1, 1, 'WARNING', 'ENTRIES_GONE', '1
2411.07140', null),
(4, 7, 24, 24, 'INFO', 'NEAR_SPELLING', '- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 …
- ***Technical Details***:', '- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다.'),
(5, 9, 24, 24, 'INFO', 'NEAR_SPELLING', '- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 …
- ***Technical Details***:', '- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다.');
delete from import_file;
insert into import_file (id, run_id, path, state, sha256, digest_date, entries, conflicts, vanished, returned, moved, tries, sure) values
(1, 1, '2023/11/24.md', 'IMPORTED', '30561294710e2e0e76e0511a4fd0fff2b1ef482ed5b335688e649c541c082110', '2023-11-24', 6, 0, 0, 0, 0, 0, false),
(2, 1, '2023/12/21.md', 'IMPORTED', 'dd46a386fec3eaa63731297ef841bdce521674382728264cd7397dbea12d7de9', '2023-12-21', 6, 0, 0, 0, 0, 0, false),
(3, 1, '2024/06/27.md', 'IMPORTED', 'a07d48cb71a85b622da74df4ea3c54f5f181854255f01eb3794868567c9dbf99', '2024-06-27', 7, 0, 0, 0, 0, 0, false),
(4, 1, '2024/11/14.md', 'IMPORTED', '4d5460b933631f08eae1021c26a4df6e1a7106d74f21c27e38616cf4fc29d004', '2024-11-14', 9, 0, 0, 0, 0, 0, false),
(5, 1, '2024/11/15.md', 'IMPORTED', '56875f96aacb9e1175234f598b99623517fd7fc4456221d4d73f1a19a834468a', '2024-11-15', 8, 0, 0, 0, 0, 0, false),
(6, 2, '2024/11/14.md', 'IMPORTED', 'b307c0f14f5fec12fd79d9dce05204360365b40bb0265a6291704ae39caca20a', '2024-11-14', 2, 3, 1, 0, 0, 0, false),
(7, 3, '2024/12/02.md', 'IMPORTED', '26ff8ef0c0661920a06259416e5955ae0714e674eb75e4070f2246f1c9767944', '2024-12-02', 2, 0, 0, 0, 0, 0, false),
(8, 4, '2023/12/21.md', 'IMPORTED', 'c5fc58d517edcd2c3b4b8951f7edb3aab7e7f00cdf41e4803787f10696da05d2', '2023-12-21', 5, 0, 0, 0, 0, 0, false),
(9, 4, '2024/12/03.md', 'IMPORTED', '0ef9213f7d17adc22ecaafe3163a872ef42c52b762cc9a1578cb0e187e436328', '2024-12-03', 2, 0, 0, 0, 0, 0, false);
delete from import_run;
insert into import_run (id, state, folder, started_at, finished_at, kind, person_id, note, upload_id, seen_at, undone_at, undone_by, undo_begun_at, node, undo_reason, undo_days, unchanged) values
(1, 'DONE', '/tmp/digests16538513197444619817', '2026-11-30T09:36:26.979143Z', '2026-11-30T09:36:40.989324Z', 'FOLDER', null, null, null, '2026-11-30T09:36:38.870506Z', null, null, null, 'kept', null, null, 0),
(2, 'DONE', null, '2026-11-30T09:37:25.281041Z', '2026-11-30T09:37:27.218478Z', 'API', 1, null, 1, '2026-11-30T09:37:26.184468Z', null, null, null, null, null, null, 0),
(3, 'DONE', null, '2026-11-30T09:37:28.131404Z', '2026-11-30T09:37:28.455194Z', 'UPLOAD', 1, '다시 쓴 글', 2, '2026-11-30T09:37:28.290311Z', null, null, null, null, null, null, 0),
(4, 'DONE', null, '2026-11-30T09:37:29.532615Z', '2026-11-30T09:37:31.006153Z', 'UPLOAD', 1, '다시 쓴 글', 3, '2026-11-30T09:37:30.925886Z', '2026-11-30T09:37:36.465428Z', 1, '2026-11-30T09:37:32.299526Z', null, null, null, 0);
delete from invitation;
insert into invitation (id, kind, code_hash, role, note, person_id, created_by, created_at, expires_at, used_at, revoked_at, version) values
(1, 'PERSON', 'fe8683d4521ccabd895e17bfc80ae99142a92e784d86ca685f06bd019d5a8e54', 'EDITOR', 'ben', null, 1, '2026-11-30T09:37:58.442789Z', '2026-12-07T09:37:58.442789Z', '2026-11-30T09:37:58.919292Z', null, 1),
(2, 'PERSON', 'e8fb1efe3881ba5a811542723bad1672299535d346984120b1ed9f4e40d2ec2a', 'EDITOR', '아직 오지 않은 사람', null, 1, '2026-11-30T09:38:00.348139Z', '2026-12-07T09:38:00.348139Z', null, null, 0);
delete from kept_form;
insert into kept_form (id, code_hash, browser_hash, person_id, client, address, fields, size, created_at) values
(1, '1f6cf79f9106faa4e3d2ed911f2d1367d16dc287873887edc291b1bd8071fd2a', '68a5b6913c799722d1218f8697f73f0eae64ff5d2a5910c2bcf91f3bf3445e86', null, '127.0.0.1', '/admin/entry/2024-06-27/2406.09246', '{"loaded":["1"],"reason":["늦은 양식"],"thumbnail":[""],"heading":["What''s New"],"votes":["33"],"video":[""],"title":["OpenVLA"],"body":["아직 저장하지 않은 글입니다."],"authors":["Moo Jin Kim"]}', 1213, '2026-11-30T09:37:59.805033Z');
delete from person;
insert into person (id, name, display_name, password_hash, role, disabled, single_keys, created_at, password_changed_at, seen_at, version, erased_at, erased_by, erasure_reason) values
(1, 'admin', 'admin', 'PBKDF2WithHmacSHA512:210000:kdM2MxeEpoPggkapSiGq+Q==:jEpsHgjqx2YTV4wQov1Kc3TX615VD8eVWCpEQoizA5c=', 'ADMIN', false, true, '2026-11-30T09:36:23.946997Z', '2026-11-30T09:36:23.946997Z', '2026-11-30T09:38:00.438757Z', 0, null, null, null),
(2, 'ben', 'The ben', 'PBKDF2WithHmacSHA512:210000:zDqyl3oPjFuMpfSMrbbKIA==:3bMyh2khgMz1kPp3HH0Ihmn2kYV/5DJ/wkvV3pidlY4=', 'EDITOR', false, true, '2026-11-30T09:37:59.256635Z', '2026-11-30T09:37:59.256635Z', '2026-11-30T09:37:59.260446Z', 0, null, null, null);
delete from policy;
insert into policy (id, approved_only, own_approval, version) values
(1, true, true, 1);
delete from presence;
insert into presence (person_id, entry_id, opened_at, seen_at) values
(1, 30, '2026-11-30T09:37:09.018983Z', '2026-11-30T09:37:14.528272Z'),
(1, 29, '2026-11-30T09:37:18.366727Z', '2026-11-30T09:37:22.530062Z'),
(1, 21, '2026-11-30T09:37:39.931237Z', '2026-11-30T09:37:50.954124Z'),
(1, 22, '2026-11-30T09:37:42.111461Z', '2026-11-30T09:37:42.111461Z'),
(1, 9, '2026-11-30T09:37:42.897755Z', '2026-11-30T09:37:43.882903Z'),
(1, 13, '2026-11-30T09:37:44.347716Z', '2026-11-30T09:37:46.314720Z'),
(1, 15, '2026-11-30T09:37:47.312289Z', '2026-11-30T09:37:48.727533Z'),
(1, 23, '2026-11-30T09:37:51.273998Z', '2026-11-30T09:37:51.916188Z'),
(1, 34, '2026-11-30T09:37:52.179441Z', '2026-11-30T09:37:52.636006Z'),
(1, 37, '2026-11-30T09:37:52.767862Z', '2026-11-30T09:37:52.947303Z'),
(1, 16, '2026-11-30T09:37:53.087668Z', '2026-11-30T09:37:53.670458Z'),
(1, 2, '2026-11-30T09:37:54.331307Z', '2026-11-30T09:37:55.180252Z'),
(1, 3, '2026-11-30T09:37:55.563061Z', '2026-11-30T09:37:55.859754Z'),
(1, 4, '2026-11-30T09:37:56.132361Z', '2026-11-30T09:37:57.216787Z'),
(2, 14, '2026-11-30T09:37:59.504320Z', '2026-11-30T09:37:59.504320Z');
delete from revision;
insert into revision (id, entry_id, number, origin, status, reason, created_at, content_id, person_id, reverted_to, run_id, published_at, joined) values
(1, 1, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:28.858258Z', 1, null, null, 1, '2026-11-30T09:36:28.939521Z', false),
(2, 2, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:28.858258Z', 2, null, null, 1, '2026-11-30T09:36:31.001398Z', false),
(3, 3, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:28.858258Z', 3, null, null, 1, '2026-11-30T09:36:31.015234Z', false),
(4, 4, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:28.858258Z', 4, null, null, 1, '2026-11-30T09:36:31.041161Z', false),
(5, 5, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:28.858258Z', 5, null, null, 1, '2026-11-30T09:36:31.053437Z', false),
(6, 6, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:28.858258Z', 6, null, null, 1, '2026-11-30T09:36:31.205575Z', false),
(7, 7, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:33.711158Z', 7, null, null, 1, '2026-11-30T09:36:33.711683Z', false),
(8, 8, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:33.711158Z', 8, null, null, 1, '2026-11-30T09:36:33.760166Z', false),
(9, 9, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:33.711158Z', 9, null, null, 1, '2026-11-30T09:36:33.791103Z', false),
(10, 10, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:33.711158Z', 10, null, null, 1, '2026-11-30T09:36:33.883478Z', false),
(11, 11, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:33.711158Z', 11, null, null, 1, '2026-11-30T09:36:33.992136Z', false),
(12, 12, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:33.711158Z', 12, null, null, 1, '2026-11-30T09:36:34.071941Z', false),
(13, 13, 1, 'IMPORT', 'APPROVED', null, '2026-11-30T09:36:35.797919Z', 13, null, null, 1, '2026-11-30T09:36:35.798287Z', false),
(14, 14, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:35.797919Z', 14, null, null, 1, '2026-11-30T09:36:35.809505Z', false),
(15, 15, 1, 'IMPORT', 'APPROVED', null, '2026-11-30T09:36:35.797919Z', 15, null, null, 1, '2026-11-30T09:36:35.812124Z', false),
(16, 16, 1, 'IMPORT', 'RETURNED', null, '2026-11-30T09:36:35.797919Z', 16, null, null, 1, '2026-11-30T09:36:35.821409Z', false),
(17, 17, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:35.797919Z', 17, null, null, 1, '2026-11-30T09:36:35.823309Z', false),
(18, 18, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:35.797919Z', 18, null, null, 1, '2026-11-30T09:36:35.830744Z', false),
(19, 19, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:35.797919Z', 19, null, null, 1, '2026-11-30T09:36:35.832271Z', false),
(20, 20, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 20, null, null, 1, '2026-11-30T09:36:37.267413Z', false),
(21, 21, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 21, null, null, 1, '2026-11-30T09:36:37.279913Z', false),
(22, 22, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 22, null, null, 1, '2026-11-30T09:36:37.305469Z', false),
(23, 23, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 23, null, null, 1, '2026-11-30T09:36:37.313288Z', false),
(24, 24, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 24, null, null, 1, '2026-11-30T09:36:37.314911Z', false),
(25, 25, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 25, null, null, 1, '2026-11-30T09:36:37.392912Z', false),
(26, 26, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 26, null, null, 1, '2026-11-30T09:36:37.395584Z', false),
(27, 27, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 27, null, null, 1, '2026-11-30T09:36:37.461126Z', false),
(28, 28, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:37.267118Z', 28, null, null, 1, '2026-11-30T09:36:37.463380Z', false),
(29, 29, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:39.110533Z', 29, null, null, 1, '2026-11-30T09:36:39.110829Z', false),
(30, 30, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:39.110533Z', 30, null, null, 1, '2026-11-30T09:36:39.169368Z', false),
(31, 31, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:39.110533Z', 31, null, null, 1, '2026-11-30T09:36:39.171418Z', false),
(32, 32, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:39.110533Z', 32, null, null, 1, '2026-11-30T09:36:39.486924Z', false),
(33, 33, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:39.110533Z', 33, null, null, 1, '2026-11-30T09:36:39.565937Z', false),
(34, 34, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:39.110533Z', 34, null, null, 1, '2026-11-30T09:36:39.650995Z', false),
(35, 35, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:39.110533Z', 35, null, null, 1, '2026-11-30T09:36:39.694345Z', false),
(36, 36, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:36:39.110533Z', 36, null, null, 1, '2026-11-30T09:36:39.741383Z', false),
(37, 20, 2, 'EDIT', 'CORRECTED', '번역 투를 고쳤습니다.', '2026-11-30T09:37:03.671015Z', 37, 1, null, null, '2026-11-30T09:37:04.740049Z', false),
(38, 21, 2, 'EDIT', 'APPROVED', '번역 투를 고쳤습니다.', '2026-11-30T09:37:05.403429Z', 38, 1, null, null, '2026-11-30T09:37:05.866075Z', false),
(39, 22, 2, 'EDIT', 'CORRECTED', '번역 투를 고쳤습니다.', '2026-11-30T09:37:06.180911Z', 39, 1, null, null, '2026-11-30T09:37:06.212680Z', false),
(40, 23, 2, 'EDIT', 'CORRECTED', '번역 투를 고쳤습니다.', '2026-11-30T09:37:06.710958Z', 40, 1, null, null, '2026-11-30T09:37:06.962330Z', false),
(41, 30, 2, 'EDIT', 'CORRECTED', '띄어쓰기', '2026-11-30T09:37:07.482344Z', 41, 1, null, null, '2026-11-30T09:37:07.715885Z', false),
(42, 30, 3, 'REVERT', 'MACHINE', '처음 글이 낫습니다.', '2026-11-30T09:37:13.628565Z', 30, 1, 1, null, '2026-11-30T09:37:13.957276Z', false),
(43, 34, 2, 'EDIT', 'APPROVED', '띄어쓰기', '2026-11-30T09:37:17.498264Z', 42, 1, null, null, '2026-11-30T09:37:17.770292Z', false),
(44, 29, 2, 'EDIT', 'CORRECTED', '출력된 목록', '2026-11-30T09:37:23.629158Z', 43, 1, null, null, '2026-11-30T09:37:23.665349Z', false),
(45, 23, 3, 'MERGE', 'APPROVED', null, '2026-11-30T09:37:26.441297Z', 48, null, null, 2, '2026-11-30T09:37:26.695616Z', false),
(46, 24, 2, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:26.441297Z', 49, null, null, 2, '2026-11-30T09:37:26.705152Z', false),
(47, 37, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:28.315700Z', 50, null, null, 3, '2026-11-30T09:37:28.315926Z', false),
(48, 38, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:28.315700Z', 51, null, null, 3, '2026-11-30T09:37:28.321529Z', false),
(49, 37, 2, 'EDIT', 'APPROVED', '띄어쓰기', '2026-11-30T09:37:29.226334Z', 52, 1, null, null, '2026-11-30T09:37:29.256342Z', false),
(50, 7, 2, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:30.570322Z', 53, null, null, 4, '2026-11-30T09:37:30.665610Z', false),
(51, 8, 2, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:30.570322Z', 54, null, null, 4, '2026-11-30T09:37:30.684912Z', false),
(52, 9, 2, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:30.570322Z', 55, null, null, 4, '2026-11-30T09:37:30.687013Z', false),
(53, 10, 2, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:30.570322Z', 56, null, null, 4, '2026-11-30T09:37:30.688157Z', false),
(54, 11, 2, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:30.570322Z', 57, null, null, 4, '2026-11-30T09:37:30.706403Z', false),
(55, 39, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:30.949007Z', 58, null, null, 4, '2026-11-30T09:37:30.950168Z', false),
(56, 40, 1, 'IMPORT', 'MACHINE', null, '2026-11-30T09:37:30.949007Z', 59, null, null, 4, '2026-11-30T09:37:30.958210Z', false),
(57, 7, 3, 'REVERT', 'MACHINE', '잘못 올렸습니다.', '2026-11-30T09:37:33.402454Z', 7, 1, 1, 4, '2026-11-30T09:37:34.666922Z', false),
(58, 8, 3, 'REVERT', 'MACHINE', '잘못 올렸습니다.', '2026-11-30T09:37:33.402454Z', 8, 1, 1, 4, '2026-11-30T09:37:35.120367Z', false),
(59, 9, 3, 'REVERT', 'APPROVED', '잘못 올렸습니다.', '2026-11-30T09:37:33.402454Z', 9, 1, 1, 4, '2026-11-30T09:37:35.204128Z', false),
(60, 10, 3, 'REVERT', 'MACHINE', '잘못 올렸습니다.', '2026-11-30T09:37:33.402454Z', 10, 1, 1, 4, '2026-11-30T09:37:35.289663Z', false),
(61, 11, 3, 'REVERT', 'MACHINE', '잘못 올렸습니다.', '2026-11-30T09:37:33.402454Z', 11, 1, 1, 4, '2026-11-30T09:37:35.401611Z', false),
(62, 22, 3, 'MERGE', 'CORRECTED', '새로 가져온 글과 병합', '2026-11-30T09:37:41.499657Z', 60, 1, null, null, '2026-11-30T09:37:41.602227Z', false),
(63, 41, 1, 'EDIT', 'CORRECTED', '파일에 없습니다.', '2026-11-30T09:37:58.098601Z', 62, 1, null, null, '2026-11-30T09:37:58.140984Z', false);
delete from sign_in;
insert into sign_in (id, person_id, token_hash, created_at, seen_at, ended_at, address, device) values
(1, 1, 'bd902c624d01cabebd6c11944f99833ad6e228bb5b45fd9e4379686dd91ca6a4', '2026-11-30T09:36:52.389697Z', '2026-11-30T09:37:57.382109Z', null, '127.0.0.1', 'Java-http-client/17.0.15'),
(2, 1, '2cf71e8d88c01d6a1d3a9a90e62d851677bb9b0b9e28a304c38322375e17084e', '2026-11-30T09:36:58.870441Z', '2026-11-30T09:38:00.438757Z', null, '127.0.0.1', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36'),
(3, 2, '8e50fe3d5f23ed813c3d11e4308ff43ff8e78b69900507fa1a95689cb15c7143', '2026-11-30T09:37:59.260446Z', '2026-11-30T09:37:59.260446Z', null, '127.0.0.1', 'Java-http-client/17.0.15');
delete from source;
insert into source (id, digest_date, sha256, path, bytes, author, address, licence, imported_at, run_id, reader) values
(1, '2023-11-24', '30561294710e2e0e76e0511a4fd0fff2b1ef482ed5b335688e649c541c082110', '2023/11/24.md', convert_to('## Daily Papers (2023-11-24)

### [GAIA: a benchmark for General AI Assistants](https://arxiv.org/abs/2311.12983)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12983.png)

Authors: Grégoire Mialon, Clémentine Fourrier, Craig Swift, Thomas Wolf, Yann LeCun, Thomas Scialom

- GAIA는 범용 AI 비서(General AI Assistant)를 평가하기 위해 만든 질문 466개의 모음으로, 한 질문에 답하려면 추론과 웹 탐색, 파일이나 이미지의 해석, 도구 사용이 함께 필요할 때가 많습니다.
- 질문은 필요한 단계와 도구의 수에 따라 세 가지 난이도로 나뉩니다. 정답은 짧고 모호하지 않으므로 자동으로 채점할 수 있습니다.
- 사람은 질문의 92%에 올바르게 답했지만, 플러그인(plugin)을 갖춘 GPT-4의 정답률은 15%에 그쳤습니다.
- 저자들은 전문가에게도 어려운 문제를 푸는 능력보다 평범한 사람이 무난히 하는 일을 안정적으로 해내는 능력이 범용 인공지능에 다가가는 더 나은 척도라고 봅니다.
- 리더보드(leaderboard)를 운영하기 위해 300개 질문의 정답은 공개하지 않았습니다.

### [MagicDance: Realistic Human Dance Video Generation with Motions & Facial Expressions Transfer](https://arxiv.org/abs/2311.12052)

[Watch Video]https://cdn-uploads.huggingface.co/production/uploads/60f1abe7544c2adfd699860c/QPqDXcHNhksZaqkYOjZNQ.mp4
<div><video controls src="https://cdn-uploads.huggingface.co/production/uploads/60f1abe7544c2adfd699860c/QPqDXcHNhksZaqkYOjZNQ.mp4" muted="false"></video></div>

Authors: Di Chang, Yichun Shi, Quankai Gao, Jessica Fu, Hongyi Xu, Guoxian Song, Qing Yan, Xiao Yang, Mohammad Soleymani

- MagicDance는 춤추는 사람의 동작과 표정을 다른 인물에게 옮겨 영상을 만드는 확산 모델(diffusion model)입니다.
- 기준이 되는 인물의 얼굴과 피부색, 옷차림은 그대로 두고 새로 주어진 포즈 시퀀스(pose sequence)만 따르는 것을 목표로 합니다.
- 학습은 두 단계로 진행됩니다. 먼저 외형을 제어하는 블록을 사전 학습(pretraining)하고, 이어서 외형과 포즈를 함께 제어하도록 미세 조정(fine-tuning)합니다.
- 이미지 확산 모델이 가진 사전 지식을 이용하므로 학습 때 보지 못한 인물에도 추가 미세 조정 없이 적용할 수 있으며, 스테이블 디퓨전(Stable Diffusion)의 플러그인처럼 쓸 수 있습니다.
- 정량 평가에는 TikTok 데이터셋을 사용하였고, 포즈만 입력하여 만화풍 캐릭터를 움직이는 제로샷(zero-shot) 2D 애니메이션도 보여 줍니다.

### [GPQA: A Graduate-Level Google-Proof Q&A Benchmark](https://arxiv.org/abs/2311.12022)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12022.png)

Authors: David Rein, Betty Li Hou, Asa Cooper Stickland, Jackson Petty, Richard Yuanzhe Pang, Julien Dirani, Julian Michael, Samuel R. Bowman

- GPQA는 생물학, 물리학, 화학의 전문가가 직접 출제한 객관식 문항 448개로 이루어진 대학원 수준의 질의응답 데이터셋입니다.
- 해당 분야에서 박사 학위를 받았거나 박사 과정에 있는 전문가의 정답률은 65%였으며, 나중에 스스로 확인한 명백한 실수를 제외하더라도 74%였습니다.
- 다른 분야의 숙련된 검증자는 웹을 자유롭게 검색하면서 평균 30분 넘게 고민하고도 34%만 맞혔습니다. 제목의 Google-Proof는 이처럼 검색만으로는 풀기 어렵다는 뜻입니다.
- GPT-4를 바탕으로 한 가장 강력한 기준 모델(baseline)의 정확도는 39%였습니다.
- 저자들은 이 데이터셋이 사람보다 뛰어난 AI를 사람이 감독하는 방법, 곧 확장 가능한 감독(scalable oversight)의 연구에 쓰이기를 기대합니다.

### [Exponentially Faster Language Modelling](https://arxiv.org/abs/2311.10770)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.10770.png)

Authors: Peter Belcak, Roger Wattenhofer

- 이 논문은 언어 모델이 한 번의 추론에 실제로는 극히 일부의 뉴런만 필요로 한다고 주장하고, 그 근거로 BERT를 변형한 UltraFastBERT를 제시합니다.
- UltraFastBERT는 피드포워드 신경망(feedforward network)을 이진 트리로 짜인 고속 피드포워드 신경망(fast feedforward network, FFF)으로 바꾸어, 층마다 뉴런 4,095개 가운데 12개만 계산합니다.
- 추론에 쓰는 뉴런은 0.3%에 불과하지만, 비슷한 조건에서 학습한 BERT 계열 모델과 대등한 성능을 보고합니다.
- CPU용 구현은 최적화된 기존 피드포워드 구현보다 78배, PyTorch 구현은 같은 조건의 배치(batch) 추론보다 40배 빠릅니다.
- 다만 조건부 실행(conditional execution)의 잠재력을 온전히 끌어내는 효율적인 구현은 아직 없다고 밝힙니다.

### [ZipLoRA: Any Subject in Any Style by Effectively Merging LoRAs](https://arxiv.org/abs/2311.13600)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.13600.png)

Authors: Viraj Shah, Nataniel Ruiz, Forrester Cole, Erika Lu, Svetlana Lazebnik, Yuanzhen Li, Varun Jampani

- ZipLoRA는 따로 학습한 피사체용 LoRA(Low-Rank Adaptation)와 스타일용 LoRA를 하나로 합쳐, 원하는 대상을 원하는 화풍으로 그리게 해 주는 방법입니다.
- 두 LoRA를 단순히 더하면 서로 간섭하여 피사체와 스타일 가운데 한쪽의 충실도가 떨어지기 쉽습니다.
- 저자들은 두 가중치 행렬에서 방향이 비슷한 열(column)이 겹칠수록 결과가 나빠진다는 점에 주목하여, 열마다 병합 계수(merger coefficient)를 학습합니다.
- 기반 모델로는 SDXL을 사용하며, 병합에는 약 100번의 경사 갱신(gradient step)이면 충분합니다.
- 실험에서는 직접 병합이나 공동 학습(joint training)보다 피사체와 스타일을 더 잘 보존하면서, 같은 대상을 새로운 장면에 배치하는 능력도 유지했습니다.

### [Diffusion Model Alignment Using Direct Preference Optimization](https://arxiv.org/abs/2311.12908)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2311.12908.png)

Authors: Bram Wallace, Meihua Dang, Rafael Rafailov, Linqi Zhou, Aaron Lou, Senthil Purushwalkam, Stefano Ermon, Caiming Xiong, Shafiq Joty, Nikhil Naik

- 이 논문은 언어 모델에서 쓰이던 직접 선호 최적화(Direct Preference Optimization, DPO)를 텍스트-이미지 확산 모델(diffusion model)에 맞게 옮긴 Diffusion-DPO를 제안합니다.
- 확산 모델에서는 이미지의 우도(likelihood)를 직접 구하기 어렵습니다. 그래서 증거 하한(evidence lower bound)을 이용하여 미분할 수 있는 목적 함수를 새로 유도합니다.
- 학습에는 사람이 두 이미지 가운데 더 나은 쪽을 고른 Pick-a-Pic 데이터셋의 비교 쌍 약 85만 1천 개를 쓰며, 보상 모델(reward model)은 따로 두지 않습니다.
- 이 방법으로 미세 조정(fine-tuning)한 SDXL 1.0 기반 모델은 사람 평가에서 정제기(refiner)까지 갖춘 원래의 SDXL 1.0보다 더 선호되었습니다.
- 사람 대신 AI가 매긴 선호를 사용하더라도 비슷한 수준의 성능을 얻을 수 있음을 함께 보였습니다.

', 'UTF8'), 'Daily Papers', null, 'Apache-2.0', '2026-11-30T09:36:28.767918Z', 1, 2),
(2, '2023-12-21', 'dd46a386fec3eaa63731297ef841bdce521674382728264cd7397dbea12d7de9', '2023/12/21.md', convert_to('## Daily Papers (2023-12-21)

### [LLM in a flash: Efficient Large Language Model Inference with Limited Memory](https://arxiv.org/abs/2312.11514)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.11514.png)

Vote: 43

Authors: Keivan Alizadeh, Iman Mirzadeh, Dmitry Belenko, Karen Khatamifard, Minsik Cho, Carlo C Del Mundo, Mohammad Rastegari, Mehrdad Farajtabar

- 이 논문은 기기의 DRAM보다 큰 대규모 언어 모델(large language model, LLM)을 실행하는 방법을 다룹니다. 매개변수는 플래시 메모리(flash memory)에 두고, 추론에 필요한 부분만 그때그때 DRAM으로 불러옵니다.
- 플래시 메모리의 특성을 반영한 추론 비용 모델을 세운 뒤, 읽는 양을 줄이는 일과 한 번에 큰 덩어리로 읽는 일을 최적화의 목표로 삼습니다.
- 첫째 기법인 윈도잉(windowing)은 최근의 토큰에서 활성화된 뉴런을 다시 사용하여 새로 읽어야 할 데이터를 줄입니다.
- 둘째 기법인 행-열 묶기(row-column bundling)는 함께 쓰이는 상향 투영(up-projection)의 열과 하향 투영(down-projection)의 행을 나란히 저장하여, 더 큰 연속 구간을 한꺼번에 읽게 합니다.
- 두 기법을 함께 쓰면 DRAM 용량의 최대 두 배에 이르는 모델을 실행할 수 있으며, 단순한 로딩 방식에 비해 CPU에서는 4배에서 5배, GPU에서는 20배에서 25배 빠릅니다.

### [PowerInfer: Fast Large Language Model Serving with a Consumer-grade GPU](https://arxiv.org/abs/2312.12456)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.12456.png)

Vote: 28

Authors: Yixin Song, Zeyu Mi, Haotong Xie, Haibo Chen

- PowerInfer는 소비자용 GPU 한 장을 갖춘 개인용 컴퓨터에서 대규모 언어 모델(large language model, LLM)을 빠르게 실행하기 위한 추론 엔진입니다.
- 뉴런의 활성화가 거듭제곱 법칙(power law)을 따른다는 관찰에서 출발합니다. 소수의 핫 뉴런(hot neuron)은 입력과 관계없이 자주 활성화되고, 대다수인 콜드 뉴런(cold neuron)은 입력에 따라 활성화 여부가 달라집니다.
- 이에 따라 핫 뉴런은 GPU에 미리 올려 두고 콜드 뉴런은 CPU에서 계산하여, GPU 메모리의 부담과 장치 사이의 데이터 전송을 함께 줄입니다.
- 활성화될 뉴런을 미리 알아내는 적응형 예측기(adaptive predictor)와 뉴런 단위로 동작하는 희소 연산자(sparse operator)도 갖추고 있습니다.
- NVIDIA RTX 4090 한 장에서 초당 평균 13.20개, 최대 29.08개의 토큰을 생성하였으며, 정확도를 유지하면서 llama.cpp보다 최대 11.69배 빨랐습니다.

### [Mamba: Linear-Time Sequence Modeling with Selective State Spaces](https://arxiv.org/abs/2312.00752)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.00752.png)

Vote: 65

Authors: Albert Gu, Tri Dao

- Mamba는 어텐션(attention)을 쓰지 않고 선택적 상태 공간 모델(selective state space model)만으로 긴 시퀀스를 다루는 구조입니다.
- 기존의 상태 공간 모델(state space model, SSM)은 내용에 따라 정보를 가려내는 데 약했습니다. 저자들은 SSM의 매개변수를 입력의 함수로 만들어, 토큰에 따라 정보를 기억하거나 잊을 수 있게 했습니다.
- 이렇게 바꾸면 합성곱(convolution)을 이용한 빠른 계산을 쓸 수 없으므로, GPU의 메모리 계층을 고려한 병렬 스캔(parallel scan) 알고리즘을 새로 설계했습니다.
- 계산량은 시퀀스 길이에 비례하여 늘어나며, 추론 처리량은 트랜스포머(Transformer)의 5배에 이릅니다.
- 언어 모델링에서 Mamba-3B는 같은 크기의 트랜스포머보다 뛰어났고 두 배 크기의 트랜스포머와 대등했습니다. 오디오와 유전체(genomics) 데이터에서도 우수한 결과를 보였습니다.

### [Weak-to-Strong Generalization: Eliciting Strong Capabilities With Weak Supervision](https://arxiv.org/abs/2312.09390)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.09390.png)

Vote: 20

Authors: Collin Burns, Pavel Izmailov, Jan Hendrik Kirchner, Bowen Baker, Leo Gao, Leopold Aschenbrenner, Yining Chen, Adrien Ecoffet, Manas Joglekar, Jan Leike, Ilya Sutskever, Jeff Wu

- 이 논문은 사람보다 뛰어난 모델을 사람이 감독해야 하는 미래의 정렬(alignment) 문제를, 약한 모델이 강한 모델을 감독하는 실험으로 바꾸어 연구합니다.
- 약한 모델이 붙인 레이블로 강한 사전 학습 모델을 미세 조정(fine-tuning)하면, 강한 모델은 감독자보다 나은 성능을 꾸준히 보였습니다. 저자들은 이 현상을 약한 감독에서 강한 성능으로의 일반화(weak-to-strong generalization)라고 부릅니다.
- 실험은 GPT-4 계열의 모델로 진행했으며, 자연어 처리(NLP)와 체스 퍼즐, 보상 모델링(reward modeling) 과제를 다루었습니다.
- 단순한 미세 조정만으로는 강한 모델의 능력을 모두 끌어내지 못합니다. 그러나 보조 신뢰도 손실(auxiliary confidence loss)을 더하면, GPT-2 수준의 감독자로 GPT-4를 학습시켜 NLP 과제에서 GPT-3.5에 가까운 성능을 얻을 수 있었습니다.
- 저자들은 지금의 정렬 기법이 초인적인 모델에는 충분하지 않을 수 있지만, 이 문제를 오늘날의 모델로도 실험할 수 있다고 결론짓습니다.

### [Llama Guard: LLM-based Input-Output Safeguard for Human-AI Conversations](https://arxiv.org/abs/2312.06674)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.06674.png)

Vote: 4

Authors: Hakan Inan, Kartikeya Upasani, Jianfeng Chi, Rashi Rungta, Krithika Iyer, Yuning Mao, Michael Tontchev, Qing Hu, Brian Fuller, Davide Testuggine, Madian Khabsa

- Llama Guard는 사람과 AI의 대화에서 입력과 출력이 안전한지를 판별하는 언어 모델 기반의 안전장치(safeguard)입니다.
- 안전 위험의 분류 체계(taxonomy)를 정의하고, 사용자의 요청을 판별하는 프롬프트 분류(prompt classification)와 모델의 답을 판별하는 응답 분류(response classification)를 한 모델로 수행합니다.
- 모델은 저자들이 수집한 비교적 적은 양의 고품질 데이터로 Llama2-7b를 지시 조정(instruction tuning)하여 만들었습니다.
- OpenAI Moderation Evaluation 데이터셋과 ToxicChat에서 기존의 콘텐츠 조정(content moderation) 도구와 대등하거나 더 나은 성능을 보였습니다.
- 분류 체계를 입력에 적어 주는 방식이므로 제로샷(zero-shot)이나 퓨샷(few-shot) 프롬프트만으로 다른 정책에 맞출 수 있습니다. 모델 가중치도 공개되었습니다.

### [Retrieval-Augmented Generation for Large Language Models: A Survey](https://arxiv.org/abs/2312.10997)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.10997.png)

Vote: -

Authors: Yunfan Gao, Yun Xiong, Xinyu Gao, Kangxiang Jia, Jinliu Pan, Yuxi Bi, Yi Dai, Jiawei Sun, Meng Wang, Haofen Wang

- 이 논문은 외부 지식을 검색하여 언어 모델의 생성에 활용하는 검색 증강 생성(Retrieval-Augmented Generation, RAG)의 발전 과정을 정리한 서베이(survey)입니다.
- 환각(hallucination)과 오래된 지식, 추적하기 어려운 추론이라는 언어 모델의 약점을 줄이는 방법으로 RAG를 소개합니다.
- 연구의 흐름은 기본형(Naive RAG), 고급형(Advanced RAG), 모듈형(Modular RAG)의 세 가지 패러다임으로 나뉩니다. 고급형은 검색 전후의 처리를 더하고, 모듈형은 여러 구성 요소를 과제에 맞게 조합합니다.
- 검색(retrieval)과 생성(generation), 증강(augmentation)이라는 세 축의 핵심 기술을 차례로 살펴봅니다.
- 평가 지표와 평가 프레임워크를 정리하고, 앞으로 풀어야 할 과제와 연구 방향도 제시합니다.

', 'UTF8'), 'Daily Papers', null, 'Apache-2.0', '2026-11-30T09:36:33.559864Z', 1, 2),
(3, '2024-06-27', 'a07d48cb71a85b622da74df4ea3c54f5f181854255f01eb3794868567c9dbf99', '2024/06/27.md', convert_to('## Daily Papers (2024-06-27)

### [The FineWeb Datasets: Decanting the Web for the Finest Text Data at Scale](https://arxiv.org/abs/2406.17557)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.17557.png)

Vote: 41

Authors: Guilherme Penedo, Hynek Kydlíček, Loubna Ben allal, Anton Lozhkov, Margaret Mitchell, Colin Raffel, Leandro Von Werra, Thomas Wolf

- **What''s New**: FineWeb은 커먼 크롤(Common Crawl) 스냅숏 96개에서 만든 15조 토큰 규모의 영어 사전 학습(pretraining) 데이터셋입니다. 성능이 뛰어난 공개 언어 모델도 학습 데이터의 제작 과정은 밝히지 않는 경우가 많습니다. 이 논문은 중복 제거와 필터링에 관한 선택을 하나하나 실험하고, 그 과정을 결과와 함께 공개합니다.

- **Technical Details**: 데이터는 아래의 순서로 가공합니다. 교육적인 글을 추린 1조 3천억 토큰의 FineWeb-Edu는, Llama-3-70B-Instruct가 매긴 점수로 학습한 분류기를 FineWeb에 적용하여 만들었습니다.
1. **텍스트 추출(text extraction)**: 원본 HTML에서 trafilatura로 본문을 추출합니다.
2. **기본 필터링(base filtering)**: 유해한 주소를 걸러 내고 영어 문서만 남긴 다음, 품질과 반복에 관한 규칙을 적용합니다.
3. **중복 제거(deduplication)**: 전체를 한꺼번에 처리하지 않고 스냅숏마다 따로 MinHash를 적용합니다. 저자들의 실험에서는 이 방식이 더 나은 모델로 이어졌습니다.
4. **추가 필터링(additional filtering)**: C4의 규칙 가운데 일부와, 통계를 바탕으로 새로 만든 규칙을 더합니다.

- **Performance Highlights**: 같은 조건에서 학습했을 때 FineWeb은 다른 공개 사전 학습 데이터셋보다 성능이 좋은 모델을 만들어 냈습니다. FineWeb-Edu로 학습한 모델은 MMLU와 ARC처럼 지식과 추론이 필요한 벤치마크에서 특히 큰 폭으로 향상되었습니다. 데이터 가공 코드와 비교 실험(ablation)에 쓴 모델도 모두 공개되었습니다.

### [OpenVLA: An Open-Source Vision-Language-Action Model](https://arxiv.org/abs/2406.09246)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.09246.png)

Vote: 33

Authors: Moo Jin Kim, Karl Pertsch, Siddharth Karamcheti, Ted Xiao, Ashwin Balakrishna, Suraj Nair, Rafael Rafailov, Ethan Foster, Grace Lam, Pannag Sanketi, Quan Vuong, Thomas Kollar, Benjamin Burchfiel, Russ Tedrake, Dorsa Sadigh, Sergey Levine, Percy Liang, Chelsea Finn

- **What''s New**: OpenVLA는 로봇 조작(robot manipulation)을 위한 70억 매개변수 규모의 공개 시각-언어-행동 모델(vision-language-action model, VLA)입니다. 카메라 이미지와 언어로 된 지시를 받아 로봇의 동작을 직접 출력합니다. 기존의 VLA가 대부분 비공개였던 것과 달리 모델 가중치와 미세 조정(fine-tuning) 노트북, 학습 코드를 공개합니다.

- **Technical Details**: 시각 인코더(vision encoder)는 DINOv2와 SigLIP의 특징을 결합하며, 언어 모델로는 Llama 2를 사용합니다. 연속적인 동작 값은 차원마다 256개의 구간으로 나누어 토큰으로 바꾸고, 다음 토큰을 예측하는 방식으로 학습합니다. 학습 데이터는 Open X-Embodiment에서 고른 실제 로봇 시연 약 97만 건입니다.

- **Performance Highlights**: 29개 과제와 여러 종류의 로봇에서 550억 매개변수의 RT-2-X보다 작업 성공률이 16.5%포인트 높았으며, 매개변수는 7분의 1 수준입니다. 여러 물체와 언어 지시가 얽힌 미세 조정 실험에서도 처음부터 학습한 Diffusion Policy를 앞섰습니다. 저랭크 적응(low-rank adaptation, LoRA)과 양자화(quantization)를 이용하면 소비자용 GPU에서도 미세 조정하고 실행할 수 있습니다.

- **Limitations**: 현재의 OpenVLA는 한 번에 한 장의 이미지만 관측으로 받으므로 여러 대의 카메라나 과거의 관측을 활용하지 못합니다. 추론 속도도 50Hz로 동작하는 ALOHA와 같은 고빈도 제어에는 부족합니다. 시험한 과제의 성공률이 대체로 90%를 밑돌아, 신뢰성에도 개선의 여지가 있습니다.

### [An Image is Worth 32 Tokens for Reconstruction and Generation](https://arxiv.org/abs/2406.07550)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.07550.png)

Vote: 52

Authors: Qihang Yu, Mark Weber, Xueqing Deng, Xiaohui Shen, Daniel Cremers, Liang-Chieh Chen

- **What''s New**: TiTok(Transformer-based 1-Dimensional Tokenizer)은 이미지를 2차원 격자가 아니라 1차원 토큰 열로 바꾸는 토크나이저입니다. 기존 방식이 256개나 1,024개의 토큰을 쓰는 256×256 이미지를 단 32개의 이산 토큰으로 나타냅니다. 인접한 영역이 서로 비슷하다는 이미지의 중복성을 격자 구조로는 충분히 활용하기 어렵다는 점에 착안했습니다.

- **Technical Details**: 이미지 패치(patch)와 학습 가능한 잠재 토큰(latent token)을 비전 트랜스포머(Vision Transformer, ViT) 인코더에 함께 넣고, 출력에서는 잠재 토큰만 남겨 벡터 양자화(vector quantization)를 적용합니다. 디코더는 양자화된 토큰과 마스크 토큰(mask token)으로 이미지를 복원합니다. 학습은 두 단계로 나뉘며, 첫 단계에서는 이미 학습된 토크나이저의 코드를 대리 목표(proxy code)로 삼습니다.

- **Performance Highlights**: MaskGIT과 같은 생성 프레임워크를 사용했을 때 ImageNet 256×256에서 생성 FID(generation FID, gFID) 1.97을 기록했습니다. ImageNet 512×512에서는 gFID 2.74로 DiT-XL/2의 3.04보다 좋은 값을 얻으면서 410배 빠르게 이미지를 생성했습니다. 성능이 가장 좋은 변형의 gFID는 2.13입니다.

### [Neural Gaffer: Relighting Any Object via Diffusion](https://arxiv.org/abs/2406.07520)

![](/avatars/e4f630616a16a7fc691b5275bb62f2aa.svg)

Vote: 3

Authors: Haian Jin, Yuan Li, Fujun Luan, Yuanbo Xiangli, Sai Bi, Kai Zhang, Zexiang Xu, Jin Sun, Noah Snavely

- **What''s New**: Neural Gaffer는 사진 한 장에 담긴 물체를 새로운 조명 아래에 있는 것처럼 다시 그려 내는 2D 재조명(relighting) 확산 모델(diffusion model)입니다. 인물 사진과 같은 특정 범주에 한정되지 않으며, 플래시 촬영처럼 특수한 촬영 조건도 요구하지 않습니다.

- **Technical Details**: 장면을 법선(normal)이나 반사 특성(BRDF)으로 분해하지 않고, 목표 환경 맵(environment map)을 조건으로 넣어 이미지를 직접 생성합니다. 사전 학습된 확산 모델을 합성 재조명 데이터셋으로 미세 조정(fine-tuning)하여, 모델에 이미 담겨 있는 조명에 대한 이해를 끌어냅니다. 환경 맵은 카메라의 좌표계에 맞추어 회전한 뒤 LDR 맵과 정규화된 HDR 맵의 두 형태로 입력합니다.

- **Performance Highlights**: 합성 이미지와 인터넷에서 모은 실제 이미지 모두에서 일반화 성능과 정확도가 우수함을 보였습니다. 다른 생성 기법과 결합하면 텍스트로 조명을 지정하는 재조명이나 물체 삽입(object insertion)에도 활용할 수 있습니다. 방사장(radiance field)을 재조명하는 3D 작업에서는 사전 지식(prior)의 역할을 합니다.

### [Adam-mini: Use Fewer Learning Rates To Gain More](https://arxiv.org/abs/2406.16793)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.16793.png)

Vote: 22

Authors: Yushun Zhang, Congliang Chen, Ziniu Li, Tian Ding, Chenwei Wu, Yinyu Ye, Zhi-Quan Luo, Ruoyu Sun

- **What''s New**: Adam-mini는 AdamW보다 메모리를 45%에서 50%까지 적게 쓰면서 대등하거나 더 나은 성능을 내는 옵티마이저(optimizer)입니다. 저자들은 Adam이 매개변수마다 따로 두는 학습률(learning rate)의 90% 이상을 없애도 성능이 나빠지지 않음을 보입니다.

- **Technical Details**: Adam의 2차 모멘트(second moment) v는 모델과 같은 크기의 메모리를 차지하면서 매개변수마다 학습률을 조절합니다. Adam-mini는 헤세 행렬(Hessian)이 블록 대각에 가깝다는 관찰을 바탕으로 매개변수를 블록으로 나누고, 블록마다 기울기 제곱의 평균으로 얻은 값 하나만 유지합니다. 예를 들어 트랜스포머(Transformer)의 쿼리(query)와 키(key)는 어텐션 헤드(attention head)마다 한 블록이 됩니다.

- **Performance Highlights**: 매개변수가 1억 2,500만 개에서 70억 개에 이르는 언어 모델의 사전 학습(pre-training)과 지도 미세 조정(supervised fine-tuning), 인간 피드백 강화 학습(RLHF)에서 AdamW와 같거나 더 나은 결과를 얻었습니다. 메모리가 줄면 장치 사이의 통신 부담도 가벼워집니다. A800-80GB GPU 두 장으로 Llama2-7B를 사전 학습할 때 처리량은 49.6% 높아지고 걸리는 시간은 33% 줄었습니다.

### [$τ$-bench: A Benchmark for Tool-Agent-User Interaction in Real-World Domains](https://arxiv.org/abs/2406.12045)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.12045.png)

Vote: 12

Authors: Shunyu Yao, Noah Shinn, Pedram Razavi, Karthik Narasimhan

- **What''s New**: τ-bench는 언어 에이전트(language agent)가 도구를 쓰면서 사용자와 대화하고 업무 규칙을 지키는지를 평가하는 벤치마크입니다. 실제 서비스에 필요한 이 두 가지 능력, 곧 사람과의 상호 작용과 규칙의 준수를 기존 벤치마크가 시험하지 않는다는 문제의식에서 출발했습니다.

- **Technical Details**: 소매(retail)와 항공(airline) 두 분야에 데이터베이스와 API 도구, 정책 문서를 갖춘 환경을 마련하고, 사용자의 역할은 언어 모델이 맡습니다. 대화가 끝난 뒤의 데이터베이스를 미리 정해 둔 목표 상태와 비교하여 채점합니다. 같은 과제를 `k`번 시도하여 모두 성공할 확률을 뜻하는 `pass^k`라는 지표로 일관성도 측정합니다.

- **Performance Highlights**: GPT-4o와 같은 최신 함수 호출(function calling) 에이전트도 성공한 과제가 절반에 미치지 못했습니다. 되풀이할 때의 일관성은 더 낮아서, 소매 분야의 `pass^8`은 25%를 밑돌았습니다. 저자들은 에이전트가 일관되게 행동하고 규칙을 믿음직하게 따르도록 만드는 방법이 필요하다고 강조합니다.

### [MMLU-Pro: A More Robust and Challenging Multi-Task Language Understanding Benchmark](https://arxiv.org/abs/2406.01574)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.01574.png)

Vote: 28

Authors: Yubo Wang, Xueguang Ma, Ge Zhang, Yuansheng Ni, Abhranil Chandra, Shiguang Guo, Weiming Ren, Aaran Arulraj, Xuan He, Ziyan Jiang, Tianle Li, Max Ku, Kai Wang, Alex Zhuang, Rongqi Fan, Xiang Yue, Wenhu Chen

- **What''s New**: MMLU-Pro는 널리 쓰이는 MMLU의 점수가 포화에 가까워지자 변별력을 높이기 위해 다시 설계한 벤치마크입니다. 지식을 묻는 문항이 많던 MMLU에 추론이 필요한 문항을 더하고, 너무 쉽거나 오류가 있는 문항을 덜어 냈습니다.

- **Technical Details**: 선택지를 4개에서 10개로 늘려 우연히 맞힐 가능성을 낮추었습니다. 수학과 물리학, 법학, 심리학 등 14개 분야에 걸쳐 1만 2천 개가 넘는 문항을 담고 있습니다. 문항은 전문가의 검토를 거쳐 오류를 줄였습니다.

- **Performance Highlights**: 모델의 정확도는 MMLU에 비해 16%에서 33%까지 떨어졌습니다. 24가지 프롬프트(prompt)로 시험한 결과, 프롬프트에 따른 점수의 변동은 MMLU에서 4%에서 5%이던 것이 2%로 줄었습니다. 또한 사고 사슬(Chain of Thought, CoT) 추론을 쓸 때의 성능이 바로 답할 때보다 좋아, MMLU보다 복잡한 추론을 요구한다는 사실을 알 수 있습니다.

', 'UTF8'), 'Daily Papers', null, 'Apache-2.0', '2026-11-30T09:36:35.796365Z', 1, 2),
(4, '2024-11-14', '4d5460b933631f08eae1021c26a4df6e1a7106d74f21c27e38616cf4fc29d004', '2024/11/14.md', convert_to('## Daily Papers (2024-11-14)

### [OpenCoder: The Open Cookbook for Top-Tier Code Large Language Models](https://arxiv.org/abs/2411.04905)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04905.png)

Vote: 55

Authors: Siming Huang, Tianhao Cheng, Jason Klein Liu, Jiaran Hao, Liuyihan Song, Yang Xu, J. Yang, J. H. Liu, Chenchen Zhang, Linzheng Chai, Ruifeng Yuan, Zhaoxiang Zhang, Jie Fu, Qian Liu, Ge Zhang, Zili Wang, Yuan Qi, Yinghui Xu, Wei Chu

- ***What''s New***: OpenCoder는 가중치와 추론 코드뿐 아니라 학습 데이터와 데이터 처리 과정, 학습 절차까지 공개하는 코드용 대규모 언어 모델(large language model, LLM)입니다. 매개변수가 15억 개인 모델과 80억 개인 모델을 제공합니다. 저자들은 누구나 따라 할 수 있게 정리한 이 자료를 ''공개 요리책(open cookbook)''이라고 부릅니다.
- ***Technical Details***: 사전 학습(pretraining) 데이터인 RefineCode는 607개 프로그래밍 언어를 아우르는 약 9,600억 토큰 규모의 말뭉치입니다. 코드에 특화된 규칙으로 데이터를 정제하고 파일 단위로 중복을 제거했으며, 코드와 관련된 웹 문서도 찾아내어 더했습니다. 이후 고품질 합성 데이터를 쓰는 어닐링(annealing)과 두 단계의 지시 조정(instruction tuning)을 거칩니다.
- ***Performance Highlights***: 데이터까지 모두 공개한 모델 가운데 가장 높은 수준의 성능을 보이며, 가중치만 공개한 선도 모델과도 견줄 만합니다. 비교 실험(ablation)에서는 파일 단위의 중복 제거가 저장소 단위의 중복 제거보다 효과적이었습니다. 어닐링 단계에서 쓰는 데이터의 품질도 중요한 요인으로 확인되었습니다.

### [Add-it: Training-Free Object Insertion in Images With Pretrained Diffusion Models](https://arxiv.org/abs/2411.07232)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07232.png)

Vote: 41

Authors: Yoad Tewel, Rinon Gal, Dvir Samuel, Yuval Atzmon, Lior Wolf, Gal Chechik

- ***What''s New***: Add-it은 텍스트 지시만으로 이미지에 물체를 자연스럽게 넣어 주는 방법입니다. 추가 학습 없이 사전 학습된 확산 모델(diffusion model)을 그대로 이용합니다. 원래의 장면을 보존하면서도 물체를 그럴듯한 위치에 놓는 균형에 초점을 둡니다.
- ***Technical Details***: 확산 모델의 어텐션(attention)을 확장하여 원본 장면과 텍스트 프롬프트(prompt), 생성 중인 이미지의 세 가지 정보를 가중치를 두고 함께 참조합니다. 생성 초기에는 원본의 구조를 옮겨 오는 구조 전이(structure transfer)를 쓰고, 이후에는 새 물체를 제외한 부분에 원본의 세부를 되살리는 잠재 혼합(latent blending)을 적용합니다. 물체의 위치가 타당한지를 평가하는 Additing Affordance Benchmark도 새로 만들었습니다.
- ***Performance Highlights***: 실제 이미지와 생성 이미지를 대상으로 한 삽입 벤치마크에서 지도 학습(supervised learning)을 거친 방법까지 앞섰습니다. 사람 평가에서는 80%가 넘는 경우에 Add-it의 결과가 선택되었습니다.

### [Watermark Anything with Localized Messages](https://arxiv.org/abs/2411.07231)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07231.png)

Vote: 11

Authors: Tom Sander, Pierre Fernandez, Alain Durmus, Teddy Furon, Matthijs Douze

- ***What''s New***: WAM(Watermark Anything Model)은 이미지 전체가 아니라 일부 영역에 담긴 보이지 않는 워터마크(watermark)까지 찾아낼 수 있는 모델입니다. 워터마크의 검출을 이미지 분할(segmentation)처럼 픽셀 단위의 문제로 다시 정의했습니다. 그 덕분에 여러 출처의 조각을 이어 붙인 이미지에서도 표시가 있는 부분을 가려낼 수 있습니다.
- ***Technical Details***: 임베더(embedder)는 사람이 알아차리기 어려운 변화로 메시지를 심고, 추출기(extractor)는 픽셀마다 워터마크의 유무와 메시지를 예측합니다. 두 모듈을 낮은 해상도에서 함께 학습한 다음, 눈에 덜 띄고 한 이미지에 여러 메시지를 담을 수 있도록 후속 학습(post-training)을 진행합니다.
- ***Performance Highlights***: 비가시성(imperceptibility)과 강건성(robustness)은 기존 방법과 대등하며, 고해상도 이미지의 인페인팅(inpainting)과 스플라이싱(splicing)에도 강합니다. 256×256의 작은 이미지에서도 면적의 10%를 넘지 않는 여러 영역에서 서로 다른 32비트 메시지를 1비트 미만의 오류로 읽어 냈습니다.

### [BitNet a4.8: 4-bit Activations for 1-bit LLMs](https://arxiv.org/abs/2411.04965)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04965.png)

Vote: 29

Authors: Hongyu Wang, Shuming Ma, Furu Wei

- ***What''s New***: BitNet a4.8은 가중치를 세 가지 값만으로 나타내는 1비트 LLM(1-bit LLM)에 4비트 활성화(activation)를 도입한 모델입니다. 앞선 BitNet b1.58의 성능을 유지하면서 추론 비용을 더 낮추는 것이 목표입니다.
- ***Technical Details***: 활성화를 모두 4비트로 줄이면 값이 유난히 큰 이상치(outlier) 채널 때문에 양자화(quantization) 오차가 커집니다. 그래서 어텐션(attention)과 피드포워드(feed-forward) 층의 입력에는 4비트를 쓰고, 중간 상태는 희소화(sparsification)한 뒤 8비트로 양자화합니다. 학습은 활성화를 8비트에서 4비트로 낮추는 두 단계로 이루어지며, 뒤의 단계에는 적은 양의 토큰만 필요합니다.
- ***Performance Highlights***: 같은 학습 비용으로 BitNet b1.58에 견줄 만한 성능을 내며, INT4나 FP4 커널(kernel)을 쓸 수 있어 추론이 더 빠릅니다. 활성화되는 매개변수는 전체의 55%에 불과하고, 3비트 KV 캐시(KV cache)도 지원합니다.

### [Mixture-of-Transformers: A Sparse and Scalable Architecture for Multi-Modal Foundation Models](https://arxiv.org/abs/2411.04996)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04996.png)

Vote: 14

Authors: Weixin Liang, Lili Yu, Liang Luo, Srinivasan Iyer, Ning Dong, Chunting Zhou, Gargi Ghosh, Mike Lewis, Wen-tau Yih, Luke Zettlemoyer, Xi Victoria Lin

- ***What''s New***: MoT(Mixture-of-Transformers)는 텍스트와 이미지, 음성을 함께 다루는 멀티모달(multimodal) 기반 모델의 사전 학습(pretraining) 비용을 줄이는 희소(sparse) 트랜스포머(Transformer) 구조입니다. 한 시퀀스 안에서도 토큰의 모달리티(modality)에 따라 서로 다른 매개변수를 사용합니다.
- ***Technical Details***: 피드포워드 신경망(feed-forward network)과 어텐션(attention) 행렬, 층 정규화(layer normalization) 등 임베딩(embedding)을 제외한 매개변수를 모달리티별로 분리합니다. 반면 셀프 어텐션(self-attention)은 전체 시퀀스에 걸쳐 계산하므로 모달리티 사이의 상호 작용은 유지됩니다.
- ***Performance Highlights***: 텍스트와 이미지를 자기회귀(autoregressive) 방식으로 생성하는 Chameleon 7B 설정에서 55.8%의 연산량(FLOPs)으로 밀집(dense) 모델과 같은 성능에 이르렀습니다. 음성을 더한 설정에서는 37.2%의 연산량으로 밀집 모델에 견줄 만한 음성 성능을 얻었습니다. 텍스트와 이미지를 서로 다른 목적 함수로 학습하는 Transfusion 설정에서는, 7B 모델이 3분의 1의 연산량으로 밀집 모델의 이미지 성능을 따라잡았습니다.

### [Cut Your Losses in Large-Vocabulary Language Models](https://arxiv.org/abs/2411.09009)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09009.png)

Vote: 13

Authors: Erik Wijmans, Brody Huval, Alexander Hertzberg, Vladlen Koltun, Philipp Krähenbühl

- ***What''s New***: 언어 모델의 어휘(vocabulary)가 커지면서 학습에 드는 메모리가 교차 엔트로피(cross-entropy) 손실의 계산에 지나치게 몰리고 있습니다. 이 논문이 제안하는 CCE(Cut Cross-Entropy)는 모든 토큰의 로짓(logit)을 전역 메모리(global memory)에 펼쳐 놓지 않고 손실을 계산합니다.
- ***Technical Details***: CCE는 정답 토큰의 로짓만 직접 구하고, 모든 로짓에 대한 로그-합-지수(log-sum-exp)는 그때그때 계산합니다. 행렬 곱셈과 어휘 방향의 합산을 하나로 묶은 전용 커널(custom kernel)이 GPU의 빠른 온칩 메모리(on-chip memory) 안에서 이를 처리합니다. 소프트맥스(softmax) 값이 대부분 0에 가깝다는 점을 이용하여, 수치 정밀도에도 미치지 못하는 기울기(gradient)는 계산하지 않고 건너뜁니다.
- ***Performance Highlights***: Gemma 2(2B)의 손실 계산에 드는 메모리는 24GB에서 1MB로, 분류기 헤드(classifier head) 전체의 학습 메모리는 28GB에서 1GB로 줄었습니다. 이처럼 메모리를 크게 아끼면서도 학습 속도와 수렴은 나빠지지 않았습니다.

### [SVDQuant: Absorbing Outliers by Low-Rank Components for 4-Bit Diffusion Models](https://arxiv.org/abs/2411.05007)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.05007.png)

Vote: 19

Authors: Muyang Li, Yujun Lin, Zhekai Zhang, Tianle Cai, Xiuyu Li, Junxian Guo, Enze Xie, Chenlin Meng, Jun-Yan Zhu, Song Han

- ***What''s New***: SVDQuant는 확산 모델(diffusion model)의 가중치와 활성화(activation)를 모두 4비트로 줄이면서 화질을 유지하는 양자화(quantization) 방법입니다. 이상치(outlier)를 가중치와 활성화 사이에서 나누어 갖게 하는 기존의 평활화(smoothing)만으로는 4비트에서 한계가 있다는 점에 주목했습니다.
- ***Technical Details***: 먼저 활성화의 이상치를 가중치 쪽으로 옮긴 다음, 특잇값 분해(Singular Value Decomposition, SVD)로 얻은 고정밀 저랭크(low-rank) 가지가 가중치의 이상치를 흡수하게 합니다. 남은 부분은 4비트로 양자화하기가 한결 쉬워집니다. 저랭크 가지를 따로 실행하면 메모리 접근이 늘어나므로, 저랭크 연산과 저비트 연산의 커널(kernel)을 융합한 추론 엔진 Nunchaku를 함께 설계했습니다.
- ***Performance Highlights***: 120억 매개변수의 FLUX.1에서 메모리 사용량을 3.5분의 1로 줄였습니다. 16GB 노트북용 RTX 4090 GPU에서는 가중치만 4비트로 양자화한 기준 모델보다 3.0배 빨랐습니다. 기존의 LoRA(Low-Rank Adaptation)도 다시 양자화하지 않고 그대로 붙여 쓸 수 있습니다.

### [HtmlRAG: HTML is Better Than Plain Text for Modeling Retrieved Knowledge in RAG Systems](https://arxiv.org/abs/2411.02959)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.02959.png)

Vote: 51

Authors: Jiejun Tan, Zhicheng Dou, Wen Wang, Mang Wang, Weipeng Chen, Ji-Rong Wen

- ***What''s New***: HtmlRAG는 검색 증강 생성(Retrieval-Augmented Generation, RAG)에서 검색한 웹 문서를 일반 텍스트로 바꾸지 않고 HTML의 형태로 언어 모델에 전달하는 방법입니다. 텍스트로 변환하는 과정에서 제목이나 표와 같은 구조 정보를 잃는다는 점을 문제로 지적합니다.
- ***Technical Details***: HTML에는 스크립트와 스타일처럼 불필요한 내용이 많으므로 먼저 정제와 압축을 수행합니다. 그다음 문서를 블록 트리(block tree)로 바꾸고 두 단계에 걸쳐 가지치기(pruning)합니다. 첫 단계에서는 임베딩 모델(embedding model)이, 둘째 단계에서는 생성 모델(generative model)이 블록의 점수를 매겨 질문과 관련이 적은 부분을 덜어 냅니다.
- ***Performance Highlights***: 여섯 개의 질의응답(question answering, QA) 데이터셋에서 HTML을 쓰는 편이 일반 텍스트를 쓰는 것보다 우수함을 확인했습니다. 저자들은 대부분의 언어 모델이 이미 HTML을 잘 이해하므로, HTML이 검색한 지식을 담는 형식으로 알맞다고 봅니다.

### [Chinese SimpleQA: A Chinese Factuality Evaluation for Large Language Models](https://arxiv.org/abs/2411.07140)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07140.png)

Vote: 29

Authors: Yancheng He, Shilong Li, Jiaheng Liu, Yingshui Tan, Hui Huang, Weixun Wang, Xingyuan Bu, Hangyu Guo, Chengwei Hu, Boren Zheng, Xuepeng Liu, Dekai Sun, Wenbo Su, Bo Zheng

- ***What''s New***: Chinese SimpleQA는 언어 모델이 사실을 묻는 짧은 질문에 얼마나 정확하게 답하는지를 중국어로 평가합니다. OpenAI의 SimpleQA를 본보기로 삼았으며, 중국 문화와 인문학, 자연 과학 등 여섯 가지 큰 주제 아래에 99가지 세부 주제를 두었습니다.
- ***Technical Details***: 시간이 지나도 답이 바뀌지 않는 질문만 골라 3,000문항을 갖추었고, 엄격한 품질 관리를 거쳤습니다. 질문과 답이 모두 짧아서, 언어 모델을 이용해 정답과 오답, 무응답(not attempted)으로 간단히 채점할 수 있습니다.
- ***Performance Highlights***: 평가한 모델 가운데 o1-preview의 정답률이 63.8%로 가장 높았고, Doubao-pro-32k가 61.9%로 뒤를 이었습니다. 검색 증강 생성(Retrieval-Augmented Generation, RAG)을 적용하면 모델 사이의 격차가 줄어들었습니다. 반면 정렬(alignment)을 거친 모델은 사실 정확도가 낮아지는 경향을 보였습니다.

', 'UTF8'), 'Daily Papers', null, 'Apache-2.0', '2026-11-30T09:36:37.243931Z', 1, 2),
(5, '2024-11-15', '56875f96aacb9e1175234f598b99623517fd7fc4456221d4d73f1a19a834468a', '2024/11/15.md', convert_to('## Daily Papers (2024-11-15)

### [MagicQuill: An Intelligent Interactive Image Editing System](https://arxiv.org/abs/2411.09703)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09703.png)

Vote: 29

Authors: Zichen Liu, Zichen Liu, Yue Yu, Hao Ouyang, Qiuyu Wang, Ka Leong Cheng, Wen Wang, Zhiheng Liu, Qifeng Chen, Yujun Shen

- ***What''s New***: MagicQuill은 몇 번의 붓질만으로 이미지를 고칠 수 있는 대화형 이미지 편집 시스템입니다. 사용자는 프롬프트(prompt)를 쓰는 대신 추가(add)와 제거(subtract), 색상(color)의 세 가지 붓으로 원하는 변화를 나타냅니다.
- ***Technical Details***: 시스템은 편집 처리기(Editing Processor)와 그리기 도우미(Painting Assistor), 아이디어 수집기(Idea Collector)로 이루어집니다. 그리기 도우미에서는 멀티모달 대규모 언어 모델(multimodal large language model, MLLM)이 붓질의 의도를 실시간으로 추측하여 프롬프트를 제안합니다. 편집 처리기는 확산 모델(diffusion model)에 두 갈래의 플러그인 모듈(plug-in module)을 더하여 윤곽과 색상을 정밀하게 제어합니다.
- ***Performance Highlights***: [''윤곽과 색상을 함께 지정하는 편집에서 비교 대상보다 붓질의 의도를 더 충실하게 반영했습니다.'', ''사용자 연구(user study)에서는 그리기 도우미의 예측 정확도와 편의성이 긍정적인 평가를 받았습니다.'', ''프로젝트 페이지에서 시스템을 직접 사용해 볼 수 있습니다.'']

### [LLaMA-Mesh: Unifying 3D Mesh Generation with Language Models](https://arxiv.org/abs/2411.09595)

Vote: 22

Authors: Zhengyi Wang, Jonathan Lorraine, Yikai Wang, Hang Su, Jun Zhu, Sanja Fidler, Xiaohui Zeng

- ***What''s New***: LLaMA-Mesh는 텍스트로 사전 학습된 대규모 언어 모델(large language model, LLM)이 대화를 나누면서 3D 메시(mesh)를 만들 수 있게 하는 방법입니다. 언어 모델이 3D 강좌와 같은 글에서 이미 익힌 공간 지식을 활용합니다. 하나의 모델이 텍스트와 3D를 함께 다룬다는 점이 특징입니다.
- ***Technical Details***: 메시의 꼭짓점 좌표와 면을 OBJ 형식의 일반 텍스트로 나타내므로 어휘(vocabulary)를 늘릴 필요가 없습니다. 토큰 수를 줄이기 위해 좌표는 축마다 64개의 구간으로 양자화(quantization)합니다. 텍스트와 3D가 섞인 대화로 지도 미세 조정(supervised fine-tuning, SFT) 데이터셋을 만들고, 이를 이용해 LLaMA-3.1-8B-Instruct를 미세 조정했습니다.
- ***Performance Highlights***: 처음부터 3D 생성용으로 학습한 모델과 대등한 품질의 메시를 생성했습니다. 미세 조정을 거친 뒤에도 텍스트 생성 능력을 잘 유지하여, 메시를 만드는 일과 메시를 말로 설명하는 일을 모두 할 수 있습니다.

### [Cut Your Losses in Large-Vocabulary Language Models](https://arxiv.org/abs/2411.09009)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09009.png)

Vote: 24

Authors: Erik Wijmans, Brody Huval, Alexander Hertzberg, Vladlen Koltun, Philipp Krähenbühl

- ***What''s New***: 작은 언어 모델에서는 손실을 계산하는 층 하나가 나머지 전체보다 훨씬 많은 메모리를 쓰기도 합니다. **Cut Cross-Entropy**(CCE)는 토큰이 $N$개이고 어휘(vocabulary)의 크기가 $|V|$일 때 $O(N|V|)$의 메모리를 차지하던 로짓(logit) 행렬을 만들지 않고도 같은 손실을 구합니다. 어제에 이어 이번에는 수식과 구현을 중심으로 소개합니다.
- ***Technical Details***: 위치 $i$의 손실은 $\ell_i = -C_{x_i}^\top E_i + \log \sum_j \exp(C_j^\top E_i)$로 쓸 수 있습니다. 첫째 항에는 정답 토큰 $x_i$의 열만 있으면 되고, 둘째 항의 `logsumexp`는 블록 단위로 누적할 수 있으므로 로짓 전체를 저장할 필요가 없습니다. 역전파(backpropagation)에서는 소프트맥스(softmax) 값이 `bfloat16`의 정밀도로 나타내기 어려울 만큼 작은 블록을 건너뛰는 **기울기 필터링**(gradient filtering)을 적용합니다.
- ***Performance Highlights***: Gemma 2(2B)를 기준으로 손실 계산에 드는 메모리가 24GB에서 1MB로 줄어듭니다. 구현은 [apple/ml-cross-entropy](https://github.com/apple/ml-cross-entropy) 저장소에 공개되어 있으며, `linear_cross_entropy` 함수로 기존의 학습 코드에 적용할 수 있습니다.

### [$π_0$: A Vision-Language-Action Flow Model for General Robot Control](https://arxiv.org/abs/2410.24164)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2410.24164.png)

Vote: 8

Authors: Kevin Black, Noah Brown, Danny Driess, Adnan Esmail, Michael Equi, Chelsea Finn, Niccolo Fusai, Lachy Groom, Karol Hausman, Brian Ichter, Szymon Jakubczak, Tim Jones, Liyiming Ke, Sergey Levine, Adrian Li-Bell, Mohith Mothukuri, Suraj Nair, Karl Pertsch, Lucy Xiaoyang Shi, James Tanner, Quan Vuong, Anna Walling, Haohuan Wang, Ury Zhilinsky

- ***What''s New***: $π_0$는 사전 학습된 시각-언어 모델(vision-language model, VLM)에 흐름 정합(flow matching)을 결합한 범용 로봇 제어 모델입니다. 빨래 개기와 식탁 치우기, 상자 조립처럼 여러 단계로 이루어진 섬세한 작업을 대상으로 합니다.
- ***Technical Details***: PaliGemma에 기반한 VLM에 약 3억 매개변수의 행동 전문가(action expert)를 더한 구조입니다. 이산 토큰을 하나씩 만드는 대신 연속적인 동작의 묶음인 행동 청크(action chunk)를 한꺼번에 생성하며, 최대 50Hz로 로봇을 제어할 수 있습니다. 학습은 폭넓은 데이터를 쓰는 사전 학습(pre-training)과, 선별한 데이터로 특정 작업을 다듬는 후속 학습(post-training)으로 나뉩니다.
- ***Performance Highlights***: 7가지 로봇 구성과 68가지 작업을 아우르는 약 1만 시간 분량의 데이터로 사전 학습했습니다. 사전 학습만 마친 상태의 평가에서 OpenVLA와 Octo 같은 기존 모델보다 높은 성과를 냈습니다. 미세 조정(fine-tuning)을 거치면 새로운 작업도 익힐 수 있습니다.

### [Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models](https://arxiv.org/abs/2409.17146)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png)

Vote: 38

Authors: Matt Deitke, Christopher Clark, Sangho Lee, Rohun Tripathi, Yue Yang, Jae Sung Park, Mohammadreza Salehi, Niklas Muennighoff, Kyle Lo, Luca Soldaini, Jiasen Lu, Taira Anderson, Erin Bransom, Kiana Ehsani, Huong Ngo, YenSung Chen, Ajay Patel, Mark Yatskar, Chris Callison-Burch, Andrew Head, Rose Hendrix, Favyen Bastani, +

- ***What''s New***: Molmo는 가중치뿐 아니라 데이터와 학습 코드까지 공개하는 시각-언어 모델(vision-language model, VLM) 계열입니다. 많은 공개 모델이 비공개 VLM이 만든 합성 데이터에 기대는 것과 달리, 다른 VLM의 도움 없이 PixMo라는 데이터를 새로 모았습니다.
- ***Technical Details***: 사람이 이미지를 말로 묘사하게 한 뒤 이를 글로 옮겨 매우 상세한 캡션(caption)을 얻었습니다. 미세 조정(fine-tuning)에는 자유로운 질의응답과 더불어, 이미지 속의 위치를 점으로 가리키는 2D 포인팅(pointing) 데이터를 씁니다. 모델은 CLIP 이미지 인코더(image encoder)를 공개 언어 모델에 연결한 단순한 구조입니다.
- ***Performance Highlights***: 가장 큰 72B 모델은 공개 모델 가운데 가장 우수했으며, 학술 벤치마크와 대규모 사람 평가에서 비공개 모델과 견줄 만한 성적을 냈습니다. 점으로 가리키는 능력은 물체의 수를 세거나 화면의 위치를 지정하는 작업에도 도움이 됩니다.

### [The Surprising Effectiveness of Test-Time Training for Abstract Reasoning](https://arxiv.org/abs/2411.07279)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png)

Vote: 26

Authors: Ekin Akyürek, Mehul Damani, Linlu Qiu, Han Guo, Yoon Kim, Jacob Andreas

- ***What''s New***: 이 논문은 추론하는 동안 입력에서 만든 손실로 모델의 매개변수를 잠시 갱신하는 테스트 시점 학습(test-time training, TTT)이 추상적 추론에 얼마나 도움이 되는지를 살펴봅니다. 평가에는 몇 개의 예시만 보고 처음 접하는 규칙을 알아내야 하는 ARC(Abstraction and Reasoning Corpus)를 사용합니다.
- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다.
- ***Performance Highlights***: 미세 조정만 한 모델에 비해 정확도가 최대 6배까지 높아졌습니다. 80억 매개변수의 언어 모델로 ARC의 공개 검증 세트에서 53%의 정확도를 얻었습니다. 프로그램 생성(program generation) 기법과 앙상블(ensemble)하면 61.9%로 올라, 사람의 평균 점수와 비슷한 수준에 이릅니다.

### [Hunyuan-Large: An Open-Source MoE Model with 52 Billion Activated Parameters by Tencent](https://arxiv.org/abs/2411.02265)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.02265.png)

Vote: 21

Authors: Xingwu Sun, Yanfeng Chen, Yiqing Huang, Ruobing Xie, Jiaqi Zhu, Kai Zhang, Shuaipeng Li, Zhen Yang, Jonny Han, Xiaobo Shu, Jiahao Bu, Zhongzhi Chen, Xuemeng Huang, Fengzong Lian, Saiyong Yang, Jianfeng Yan, Yuyuan Zeng, Xiaoqin Ren, Chao Yu, Lulu Wu, Yue Mao, Jun Xia, Tao Yang, Suncong Zheng, Kan Wu, Dian Jiao, Jinbao Xue, Xipeng Zhang, Decheng Wu, Kai Liu, Dengpeng Wu, Guanghui Xu, Shaohua Chen, Shuang Chen, Xiao Feng, Yigeng Hong, Junqiang Zheng, Chengcheng Xu, Zongwei Li, Xiong Kuang, Jianglu Hu, Yiqi Chen, Yuchi Deng, Guiyang Li, Ao Liu, Chenchen Zhang, Shihui Hu, Zilong Zhao, Zifan Wu, Yao Ding, Weichao Wang, Han Liu, Roberts Wang, Hao Fei, Peijie Yu, Ze Zhao, Xun Cao, Hai Wang, Fusheng Xiang, Mengyuan Huang, Zhiyuan Xiong, Bin Hu, Xuebin Hou, Lei Jiang, Jianqiang Ma, Jiajia Wu, Yaping Deng, Yi Shen, Qian Wang, Weijie Liu, Jie Liu, Meng Chen, Liang Dong, Weiwen Jia, Hu Chen, Feifei Liu, Rui Yuan, Huilin Xu, Zhenxiang Yan, Tengfei Cao, Zhichao Hu, Xinhua Feng, Dong Du, Tinghao Yu, Yangyu Tao, Feng Zhang, Jianchen Zhu, Chengzhong Xu, Xirui Li, Chong Zha, Wen Ouyang, Yinben Xia, Xiang Li, Zekun He, Rongpeng Chen, Jiawei Song, Ruibin Chen, Fan Jiang, Chongqing Zhao, Bo Wang, Hao Gong, Rong Gan, Winston Hu, Zhanhui Kang, Yong Yang, Yuhong Liu, Di Wang, Jie Jiang

- ***What''s New***: Hunyuan-Large는 텐센트(Tencent)가 공개한 전문가 혼합(Mixture of Experts, MoE) 언어 모델입니다. 전체 매개변수는 3,890억 개이고, 그 가운데 520억 개가 토큰마다 활성화됩니다. 발표 당시 트랜스포머(Transformer) 기반의 공개 MoE 모델로는 가장 컸으며, 최대 256K 토큰의 문맥을 처리할 수 있습니다.
- ***Technical Details***: 모든 토큰이 거치는 공유 전문가(shared expert) 1개와 토큰에 따라 선택되는 특화 전문가(specialized expert) 16개를 함께 둡니다. 특정 전문가에 몰려 넘치는 토큰은 버리지 않고 다른 전문가에게 다시 배정하는 재활용 라우팅(recycle routing)을 사용합니다. 또한 그룹 쿼리 어텐션(Grouped-Query Attention, GQA)과 층간 어텐션(Cross-Layer Attention, CLA)으로 KV 캐시(KV cache)를 압축하고, 전문가의 종류에 따라 학습률(learning rate)을 다르게 적용합니다.
- ***Performance Highlights***: 언어 이해와 수학, 코딩, 긴 문맥 등 여러 벤치마크에서 Llama3.1-70B를 앞섰고, 훨씬 큰 Llama3.1-405B와도 대등한 성능을 보였습니다. 사전 학습(pre-training)에는 약 7조 토큰을 썼으며, 그중 약 1조 5천억 토큰이 합성 데이터(synthetic data)입니다.

### [Humanoid Locomotion as Next Token Prediction](https://arxiv.org/abs/2402.19469)

![](https://cdn-uploads.huggingface.co/production/uploads/60f1abe7544c2adfd699860c/RdzS9K3DCfonN0pfyHKZJ.mp4)

Vote: 16

Authors: [''Ilija Radosavovic'', ''Bike Zhang'', ''Baifeng Shi'', ''Jathushan Rajasegaran'', ''Sarthak Kamat'', ''Trevor Darrell'', ''Koushil Sreenath'', ''Jitendra Malik'']

- ***What''s New***: 이 논문은 휴머노이드(humanoid) 로봇의 보행 제어를, 언어 모델이 다음 단어를 맞히듯 다음 토큰을 예측하는(next token prediction) 문제로 바꾸어 풉니다. 관측과 동작이 이어지는 감각 운동 궤적(sensorimotor trajectory)을 하나의 시퀀스로 보고 생성 모델을 학습합니다.
- ***Technical Details***: 모델은 인과적 트랜스포머(causal Transformer)이며, 입력 토큰마다 같은 모달리티(modality)의 다음 토큰을 예측합니다. 이 방식에서는 동작이 기록되지 않은 영상처럼 일부 모달리티가 빠진 데이터도 학습에 쓸 수 있습니다. 학습 데이터는 신경망 정책과 모델 기반 제어기(model-based controller), 모션 캡처(motion capture), 사람을 찍은 유튜브(YouTube) 영상에서 얻은 궤적입니다.
- ***Performance Highlights***: 학습한 모델은 사람 크기의 휴머노이드를 추가 학습 없이(zero-shot) 샌프란시스코의 거리에서 걷게 했습니다. 보행 데이터 27시간 분량만으로 학습해도 현실에서 동작했으며, 뒤로 걷기처럼 학습 중에 보지 못한 명령에도 일반화되었습니다.

', 'UTF8'), 'Daily Papers', null, 'Apache-2.0', '2026-11-30T09:36:39.106025Z', 1, 2),
(6, '2024-11-14', 'b307c0f14f5fec12fd79d9dce05204360365b40bb0265a6291704ae39caca20a', '2024/11/14.md', convert_to('## Daily Papers (2024-11-14)

### [OpenCoder: The Open Cookbook for Top-Tier Code Large Language Models](https://arxiv.org/abs/2411.04905)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04905.png)

Vote: 55

Authors: Siming Huang, Tianhao Cheng, Jason Klein Liu, Jiaran Hao, Liuyihan Song, Yang Xu, J. Yang, J. H. Liu, Chenchen Zhang, Linzheng Chai, Ruifeng Yuan, Zhaoxiang Zhang, Jie Fu, Qian Liu, Ge Zhang, Zili Wang, Yuan Qi, Yinghui Xu, Wei Chu

- ***What''s New***: 기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다.
- ***Technical Details***: 사전 학습(pretraining) 데이터인 RefineCode는 607개 프로그래밍 언어를 아우르는 약 9,600억 토큰 규모의 말뭉치입니다. 코드에 특화된 규칙으로 데이터를 정제하고 파일 단위로 중복을 제거했으며, 코드와 관련된 웹 문서도 찾아내어 더했습니다. 이후 고품질 합성 데이터를 쓰는 어닐링(annealing)과 두 단계의 지시 조정(instruction tuning)을 거칩니다.
- ***Performance Highlights***: 데이터까지 모두 공개한 모델 가운데 가장 높은 수준의 성능을 보이며, 가중치만 공개한 선도 모델과도 견줄 만합니다. 비교 실험(ablation)에서는 파일 단위의 중복 제거가 저장소 단위의 중복 제거보다 효과적이었습니다. 어닐링 단계에서 쓰는 데이터의 품질도 중요한 요인으로 확인되었습니다.

### [Add-it: Training-Free Object Insertion in Images With Pretrained Diffusion Models](https://arxiv.org/abs/2411.07232)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07232.png)

Vote: 41

Authors: Yoad Tewel, Rinon Gal, Dvir Samuel, Yuval Atzmon, Lior Wolf, Gal Chechik

- ***What''s New***: 기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다.
- ***Technical Details***: 확산 모델의 어텐션(attention)을 확장하여 원본 장면과 텍스트 프롬프트(prompt), 생성 중인 이미지의 세 가지 정보를 가중치를 두고 함께 참조합니다. 생성 초기에는 원본의 구조를 옮겨 오는 구조 전이(structure transfer)를 쓰고, 이후에는 새 물체를 제외한 부분에 원본의 세부를 되살리는 잠재 혼합(latent blending)을 적용합니다. 물체의 위치가 타당한지를 평가하는 Additing Affordance Benchmark도 새로 만들었습니다.
- ***Performance Highlights***: 실제 이미지와 생성 이미지를 대상으로 한 삽입 벤치마크에서 지도 학습(supervised learning)을 거친 방법까지 앞섰습니다. 사람 평가에서는 80%가 넘는 경우에 Add-it의 결과가 선택되었습니다.

### [Watermark Anything with Localized Messages](https://arxiv.org/abs/2411.07231)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07231.png)

Vote: 11

Authors: Tom Sander, Pierre Fernandez, Alain Durmus, Teddy Furon, Matthijs Douze

- ***What''s New***: 기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다.
- ***Technical Details***: 임베더(embedder)는 사람이 알아차리기 어려운 변화로 메시지를 심고, 추출기(extractor)는 픽셀마다 워터마크의 유무와 메시지를 예측합니다. 두 모듈을 낮은 해상도에서 함께 학습한 다음, 눈에 덜 띄고 한 이미지에 여러 메시지를 담을 수 있도록 후속 학습(post-training)을 진행합니다.
- ***Performance Highlights***: 비가시성(imperceptibility)과 강건성(robustness)은 기존 방법과 대등하며, 고해상도 이미지의 인페인팅(inpainting)과 스플라이싱(splicing)에도 강합니다. 256×256의 작은 이미지에서도 면적의 10%를 넘지 않는 여러 영역에서 서로 다른 32비트 메시지를 1비트 미만의 오류로 읽어 냈습니다.

### [BitNet a4.8: 4-bit Activations for 1-bit LLMs](https://arxiv.org/abs/2411.04965)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04965.png)

Vote: 987

Authors: Hongyu Wang, Shuming Ma, Furu Wei

- ***What''s New***: BitNet a4.8은 가중치를 세 가지 값만으로 나타내는 1비트 LLM(1-bit LLM)에 4비트 활성화(activation)를 도입한 모델입니다. 앞선 BitNet b1.58의 성능을 유지하면서 추론 비용을 더 낮추는 것이 목표입니다.
- ***Technical Details***: 활성화를 모두 4비트로 줄이면 값이 유난히 큰 이상치(outlier) 채널 때문에 양자화(quantization) 오차가 커집니다. 그래서 어텐션(attention)과 피드포워드(feed-forward) 층의 입력에는 4비트를 쓰고, 중간 상태는 희소화(sparsification)한 뒤 8비트로 양자화합니다. 학습은 활성화를 8비트에서 4비트로 낮추는 두 단계로 이루어지며, 뒤의 단계에는 적은 양의 토큰만 필요합니다.
- ***Performance Highlights***: 같은 학습 비용으로 BitNet b1.58에 견줄 만한 성능을 내며, INT4나 FP4 커널(kernel)을 쓸 수 있어 추론이 더 빠릅니다. 활성화되는 매개변수는 전체의 55%에 불과하고, 3비트 KV 캐시(KV cache)도 지원합니다.

### [Mixture-of-Transformers: A Sparse and Scalable Architecture for Multi-Modal Foundation Models](https://arxiv.org/abs/2411.04996)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.04996.png)

Vote: 987

Authors: Weixin Liang, Lili Yu, Liang Luo, Srinivasan Iyer, Ning Dong, Chunting Zhou, Gargi Ghosh, Mike Lewis, Wen-tau Yih, Luke Zettlemoyer, Xi Victoria Lin

- ***What''s New***: MoT(Mixture-of-Transformers)는 텍스트와 이미지, 음성을 함께 다루는 멀티모달(multimodal) 기반 모델의 사전 학습(pretraining) 비용을 줄이는 희소(sparse) 트랜스포머(Transformer) 구조입니다. 한 시퀀스 안에서도 토큰의 모달리티(modality)에 따라 서로 다른 매개변수를 사용합니다.
- ***Technical Details***: 피드포워드 신경망(feed-forward network)과 어텐션(attention) 행렬, 층 정규화(layer normalization) 등 임베딩(embedding)을 제외한 매개변수를 모달리티별로 분리합니다. 반면 셀프 어텐션(self-attention)은 전체 시퀀스에 걸쳐 계산하므로 모달리티 사이의 상호 작용은 유지됩니다.
- ***Performance Highlights***: 텍스트와 이미지를 자기회귀(autoregressive) 방식으로 생성하는 Chameleon 7B 설정에서 55.8%의 연산량(FLOPs)으로 밀집(dense) 모델과 같은 성능에 이르렀습니다. 음성을 더한 설정에서는 37.2%의 연산량으로 밀집 모델에 견줄 만한 음성 성능을 얻었습니다. 텍스트와 이미지를 서로 다른 목적 함수로 학습하는 Transfusion 설정에서는, 7B 모델이 3분의 1의 연산량으로 밀집 모델의 이미지 성능을 따라잡았습니다.

### [Cut Your Losses in Large-Vocabulary Language Models](https://arxiv.org/abs/2411.09009)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.09009.png)

Vote: 13

Authors: Erik Wijmans, Brody Huval, Alexander Hertzberg, Vladlen Koltun, Philipp Krähenbühl

- ***What''s New***: 언어 모델의 어휘(vocabulary)가 커지면서 학습에 드는 메모리가 교차 엔트로피(cross-entropy) 손실의 계산에 지나치게 몰리고 있습니다. 이 논문이 제안하는 CCE(Cut Cross-Entropy)는 모든 토큰의 로짓(logit)을 전역 메모리(global memory)에 펼쳐 놓지 않고 손실을 계산합니다.
- ***Technical Details***: CCE는 정답 토큰의 로짓만 직접 구하고, 모든 로짓에 대한 로그-합-지수(log-sum-exp)는 그때그때 계산합니다. 행렬 곱셈과 어휘 방향의 합산을 하나로 묶은 전용 커널(custom kernel)이 GPU의 빠른 온칩 메모리(on-chip memory) 안에서 이를 처리합니다. 소프트맥스(softmax) 값이 대부분 0에 가깝다는 점을 이용하여, 수치 정밀도에도 미치지 못하는 기울기(gradient)는 계산하지 않고 건너뜁니다.
- ***Performance Highlights***: Gemma 2(2B)의 손실 계산에 드는 메모리는 24GB에서 1MB로, 분류기 헤드(classifier head) 전체의 학습 메모리는 28GB에서 1GB로 줄었습니다. 이처럼 메모리를 크게 아끼면서도 학습 속도와 수렴은 나빠지지 않았습니다.

### [SVDQuant: Absorbing Outliers by Low-Rank Components for 4-Bit Diffusion Models](https://arxiv.org/abs/2411.05007)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.05007.png)

Vote: 19

Authors: Muyang Li, Yujun Lin, Zhekai Zhang, Tianle Cai, Xiuyu Li, Junxian Guo, Enze Xie, Chenlin Meng, Jun-Yan Zhu, Song Han

- ***What''s New***: SVDQuant는 확산 모델(diffusion model)의 가중치와 활성화(activation)를 모두 4비트로 줄이면서 화질을 유지하는 양자화(quantization) 방법입니다. 이상치(outlier)를 가중치와 활성화 사이에서 나누어 갖게 하는 기존의 평활화(smoothing)만으로는 4비트에서 한계가 있다는 점에 주목했습니다.
- ***Technical Details***: 먼저 활성화의 이상치를 가중치 쪽으로 옮긴 다음, 특잇값 분해(Singular Value Decomposition, SVD)로 얻은 고정밀 저랭크(low-rank) 가지가 가중치의 이상치를 흡수하게 합니다. 남은 부분은 4비트로 양자화하기가 한결 쉬워집니다. 저랭크 가지를 따로 실행하면 메모리 접근이 늘어나므로, 저랭크 연산과 저비트 연산의 커널(kernel)을 융합한 추론 엔진 Nunchaku를 함께 설계했습니다.
- ***Performance Highlights***: 120억 매개변수의 FLUX.1에서 메모리 사용량을 3.5분의 1로 줄였습니다. 16GB 노트북용 RTX 4090 GPU에서는 가중치만 4비트로 양자화한 기준 모델보다 3.0배 빨랐습니다. 기존의 LoRA(Low-Rank Adaptation)도 다시 양자화하지 않고 그대로 붙여 쓸 수 있습니다.

### [HtmlRAG: HTML is Better Than Plain Text for Modeling Retrieved Knowledge in RAG Systems](https://arxiv.org/abs/2411.02959)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.02959.png)

Vote: 51

Authors: Jiejun Tan, Zhicheng Dou, Wen Wang, Mang Wang, Weipeng Chen, Ji-Rong Wen

- ***What''s New***: HtmlRAG는 검색 증강 생성(Retrieval-Augmented Generation, RAG)에서 검색한 웹 문서를 일반 텍스트로 바꾸지 않고 HTML의 형태로 언어 모델에 전달하는 방법입니다. 텍스트로 변환하는 과정에서 제목이나 표와 같은 구조 정보를 잃는다는 점을 문제로 지적합니다.
- ***Technical Details***: HTML에는 스크립트와 스타일처럼 불필요한 내용이 많으므로 먼저 정제와 압축을 수행합니다. 그다음 문서를 블록 트리(block tree)로 바꾸고 두 단계에 걸쳐 가지치기(pruning)합니다. 첫 단계에서는 임베딩 모델(embedding model)이, 둘째 단계에서는 생성 모델(generative model)이 블록의 점수를 매겨 질문과 관련이 적은 부분을 덜어 냅니다.
- ***Performance Highlights***: 여섯 개의 질의응답(question answering, QA) 데이터셋에서 HTML을 쓰는 편이 일반 텍스트를 쓰는 것보다 우수함을 확인했습니다. 저자들은 대부분의 언어 모델이 이미 HTML을 잘 이해하므로, HTML이 검색한 지식을 담는 형식으로 알맞다고 봅니다.

', 'UTF8'), 'Daily Papers', null, 'Apache-2.0', '2026-11-30T09:37:26.440905Z', 2, 2),
(7, '2024-12-02', '26ff8ef0c0661920a06259416e5955ae0714e674eb75e4070f2246f1c9767944', '2024/12/02.md', convert_to('## Daily Papers (2024-12-02)

### [Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models](https://arxiv.org/abs/2409.17146)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png)

Vote: 38

Authors: Matt Deitke, Christopher Clark, Sangho Lee, Rohun Tripathi, Yue Yang, Jae Sung Park, Mohammadreza Salehi, Niklas Muennighoff, Kyle Lo, Luca Soldaini, Jiasen Lu, Taira Anderson, Erin Bransom, Kiana Ehsani, Huong Ngo, YenSung Chen, Ajay Patel, Mark Yatskar, Chris Callison-Burch, Andrew Head, Rose Hendrix, Favyen Bastani, +

- ***What''s New***: Molmo는 가중치뿐 아니라 데이터와 학습 코드까지 공개하는 시각-언어 모델(vision-language model, VLM) 계열입니다. 많은 공개 모델이 비공개 VLM이 만든 합성 데이터에 기대는 것과 달리, 다른 VLM의 도움 없이 PixMo라는 데이터를 새로 모았습니다.
- ***Technical Details***: 사람이 이미지를 말로 묘사하게 한 뒤 이를 글로 옮겨 매우 상세한 캡션(caption)을 얻었습니다. 미세 조정(fine-tuning)에는 자유로운 질의응답과 더불어, 이미지 속의 위치를 점으로 가리키는 2D 포인팅(pointing) 데이터를 씁니다. 모델은 CLIP 이미지 인코더(image encoder)를 공개 언어 모델에 연결한 단순한 구조입니다.
- ***Performance Highlights***: 가장 큰 72B 모델은 공개 모델 가운데 가장 우수했으며, 학술 벤치마크와 대규모 사람 평가에서 비공개 모델과 견줄 만한 성적을 냈습니다. 점으로 가리키는 능력은 물체의 수를 세거나 화면의 위치를 지정하는 작업에도 도움이 됩니다.

### [The Surprising Effectiveness of Test-Time Training for Abstract Reasoning](https://arxiv.org/abs/2411.07279)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png)

Vote: 26

Authors: Ekin Akyürek, Mehul Damani, Linlu Qiu, Han Guo, Yoon Kim, Jacob Andreas

- ***What''s New***: 이 논문은 추론하는 동안 입력에서 만든 손실로 모델의 매개변수를 잠시 갱신하는 테스트 시점 학습(test-time training, TTT)이 추상적 추론에 얼마나 도움이 되는지를 살펴봅니다. 평가에는 몇 개의 예시만 보고 처음 접하는 규칙을 알아내야 하는 ARC(Abstraction and Reasoning Corpus)를 사용합니다.
- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다.
- ***Performance Highlights***: 미세 조정만 한 모델에 비해 정확도가 최대 6배까지 높아졌습니다. 80억 매개변수의 언어 모델로 ARC의 공개 검증 세트에서 53%의 정확도를 얻었습니다. 프로그램 생성(program generation) 기법과 앙상블(ensemble)하면 61.9%로 올라, 사람의 평균 점수와 비슷한 수준에 이릅니다.

', 'UTF8'), 'Somebody', 'https://example.org/', 'CC BY-ND 4.0', '2026-11-30T09:37:28.309980Z', 3, 2),
(8, '2023-12-21', 'c5fc58d517edcd2c3b4b8951f7edb3aab7e7f00cdf41e4803787f10696da05d2', '2023/12/21.md', convert_to('## Daily Papers (2023-12-21)

### [LLM in a flash: Efficient Large Language Model Inference with Limited Memory](https://arxiv.org/abs/2312.11514)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.11514.png)

Vote: 986

Authors: Keivan Alizadeh, Iman Mirzadeh, Dmitry Belenko, Karen Khatamifard, Minsik Cho, Carlo C Del Mundo, Mohammad Rastegari, Mehrdad Farajtabar

- 이 논문은 기기의 DRAM보다 큰 대규모 언어 모델(large language model, LLM)을 실행하는 방법을 다룹니다. 매개변수는 플래시 메모리(flash memory)에 두고, 추론에 필요한 부분만 그때그때 DRAM으로 불러옵니다.
- 플래시 메모리의 특성을 반영한 추론 비용 모델을 세운 뒤, 읽는 양을 줄이는 일과 한 번에 큰 덩어리로 읽는 일을 최적화의 목표로 삼습니다.
- 첫째 기법인 윈도잉(windowing)은 최근의 토큰에서 활성화된 뉴런을 다시 사용하여 새로 읽어야 할 데이터를 줄입니다.
- 둘째 기법인 행-열 묶기(row-column bundling)는 함께 쓰이는 상향 투영(up-projection)의 열과 하향 투영(down-projection)의 행을 나란히 저장하여, 더 큰 연속 구간을 한꺼번에 읽게 합니다.
- 두 기법을 함께 쓰면 DRAM 용량의 최대 두 배에 이르는 모델을 실행할 수 있으며, 단순한 로딩 방식에 비해 CPU에서는 4배에서 5배, GPU에서는 20배에서 25배 빠릅니다.

### [PowerInfer: Fast Large Language Model Serving with a Consumer-grade GPU](https://arxiv.org/abs/2312.12456)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.12456.png)

Vote: 986

Authors: Yixin Song, Zeyu Mi, Haotong Xie, Haibo Chen

- PowerInfer는 소비자용 GPU 한 장을 갖춘 개인용 컴퓨터에서 대규모 언어 모델(large language model, LLM)을 빠르게 실행하기 위한 추론 엔진입니다.
- 뉴런의 활성화가 거듭제곱 법칙(power law)을 따른다는 관찰에서 출발합니다. 소수의 핫 뉴런(hot neuron)은 입력과 관계없이 자주 활성화되고, 대다수인 콜드 뉴런(cold neuron)은 입력에 따라 활성화 여부가 달라집니다.
- 이에 따라 핫 뉴런은 GPU에 미리 올려 두고 콜드 뉴런은 CPU에서 계산하여, GPU 메모리의 부담과 장치 사이의 데이터 전송을 함께 줄입니다.
- 활성화될 뉴런을 미리 알아내는 적응형 예측기(adaptive predictor)와 뉴런 단위로 동작하는 희소 연산자(sparse operator)도 갖추고 있습니다.
- NVIDIA RTX 4090 한 장에서 초당 평균 13.20개, 최대 29.08개의 토큰을 생성하였으며, 정확도를 유지하면서 llama.cpp보다 최대 11.69배 빨랐습니다.

### [Mamba: Linear-Time Sequence Modeling with Selective State Spaces](https://arxiv.org/abs/2312.00752)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.00752.png)

Vote: 986

Authors: Albert Gu, Tri Dao

- Mamba는 어텐션(attention)을 쓰지 않고 선택적 상태 공간 모델(selective state space model)만으로 긴 시퀀스를 다루는 구조입니다.
- 기존의 상태 공간 모델(state space model, SSM)은 내용에 따라 정보를 가려내는 데 약했습니다. 저자들은 SSM의 매개변수를 입력의 함수로 만들어, 토큰에 따라 정보를 기억하거나 잊을 수 있게 했습니다.
- 이렇게 바꾸면 합성곱(convolution)을 이용한 빠른 계산을 쓸 수 없으므로, GPU의 메모리 계층을 고려한 병렬 스캔(parallel scan) 알고리즘을 새로 설계했습니다.
- 계산량은 시퀀스 길이에 비례하여 늘어나며, 추론 처리량은 트랜스포머(Transformer)의 5배에 이릅니다.
- 언어 모델링에서 Mamba-3B는 같은 크기의 트랜스포머보다 뛰어났고 두 배 크기의 트랜스포머와 대등했습니다. 오디오와 유전체(genomics) 데이터에서도 우수한 결과를 보였습니다.

### [Weak-to-Strong Generalization: Eliciting Strong Capabilities With Weak Supervision](https://arxiv.org/abs/2312.09390)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.09390.png)

Vote: 986

Authors: Collin Burns, Pavel Izmailov, Jan Hendrik Kirchner, Bowen Baker, Leo Gao, Leopold Aschenbrenner, Yining Chen, Adrien Ecoffet, Manas Joglekar, Jan Leike, Ilya Sutskever, Jeff Wu

- 이 논문은 사람보다 뛰어난 모델을 사람이 감독해야 하는 미래의 정렬(alignment) 문제를, 약한 모델이 강한 모델을 감독하는 실험으로 바꾸어 연구합니다.
- 약한 모델이 붙인 레이블로 강한 사전 학습 모델을 미세 조정(fine-tuning)하면, 강한 모델은 감독자보다 나은 성능을 꾸준히 보였습니다. 저자들은 이 현상을 약한 감독에서 강한 성능으로의 일반화(weak-to-strong generalization)라고 부릅니다.
- 실험은 GPT-4 계열의 모델로 진행했으며, 자연어 처리(NLP)와 체스 퍼즐, 보상 모델링(reward modeling) 과제를 다루었습니다.
- 단순한 미세 조정만으로는 강한 모델의 능력을 모두 끌어내지 못합니다. 그러나 보조 신뢰도 손실(auxiliary confidence loss)을 더하면, GPT-2 수준의 감독자로 GPT-4를 학습시켜 NLP 과제에서 GPT-3.5에 가까운 성능을 얻을 수 있었습니다.
- 저자들은 지금의 정렬 기법이 초인적인 모델에는 충분하지 않을 수 있지만, 이 문제를 오늘날의 모델로도 실험할 수 있다고 결론짓습니다.

### [Llama Guard: LLM-based Input-Output Safeguard for Human-AI Conversations](https://arxiv.org/abs/2312.06674)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.06674.png)

Vote: 986

Authors: Hakan Inan, Kartikeya Upasani, Jianfeng Chi, Rashi Rungta, Krithika Iyer, Yuning Mao, Michael Tontchev, Qing Hu, Brian Fuller, Davide Testuggine, Madian Khabsa

- Llama Guard는 사람과 AI의 대화에서 입력과 출력이 안전한지를 판별하는 언어 모델 기반의 안전장치(safeguard)입니다.
- 안전 위험의 분류 체계(taxonomy)를 정의하고, 사용자의 요청을 판별하는 프롬프트 분류(prompt classification)와 모델의 답을 판별하는 응답 분류(response classification)를 한 모델로 수행합니다.
- 모델은 저자들이 수집한 비교적 적은 양의 고품질 데이터로 Llama2-7b를 지시 조정(instruction tuning)하여 만들었습니다.
- OpenAI Moderation Evaluation 데이터셋과 ToxicChat에서 기존의 콘텐츠 조정(content moderation) 도구와 대등하거나 더 나은 성능을 보였습니다.
- 분류 체계를 입력에 적어 주는 방식이므로 제로샷(zero-shot)이나 퓨샷(few-shot) 프롬프트만으로 다른 정책에 맞출 수 있습니다. 모델 가중치도 공개되었습니다.

### [Retrieval-Augmented Generation for Large Language Models: A Survey](https://arxiv.org/abs/2312.10997)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2312.10997.png)

Vote: -

Authors: Yunfan Gao, Yun Xiong, Xinyu Gao, Kangxiang Jia, Jinliu Pan, Yuxi Bi, Yi Dai, Jiawei Sun, Meng Wang, Haofen Wang

- 이 논문은 외부 지식을 검색하여 언어 모델의 생성에 활용하는 검색 증강 생성(Retrieval-Augmented Generation, RAG)의 발전 과정을 정리한 서베이(survey)입니다.
- 환각(hallucination)과 오래된 지식, 추적하기 어려운 추론이라는 언어 모델의 약점을 줄이는 방법으로 RAG를 소개합니다.
- 연구의 흐름은 기본형(Naive RAG), 고급형(Advanced RAG), 모듈형(Modular RAG)의 세 가지 패러다임으로 나뉩니다. 고급형은 검색 전후의 처리를 더하고, 모듈형은 여러 구성 요소를 과제에 맞게 조합합니다.
- 검색(retrieval)과 생성(generation), 증강(augmentation)이라는 세 축의 핵심 기술을 차례로 살펴봅니다.
- 평가 지표와 평가 프레임워크를 정리하고, 앞으로 풀어야 할 과제와 연구 방향도 제시합니다.

', 'UTF8'), 'Daily Papers', null, 'Apache-2.0', '2026-11-30T09:37:30.570137Z', 4, 2),
(9, '2024-12-03', '0ef9213f7d17adc22ecaafe3163a872ef42c52b762cc9a1578cb0e187e436328', '2024/12/03.md', convert_to('## Daily Papers (2024-12-03)

### [Molmo and PixMo: Open Weights and Open Data for State-of-the-Art Multimodal Models](https://arxiv.org/abs/2409.17146)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2409.17146.png)

Vote: 38

Authors: Matt Deitke, Christopher Clark, Sangho Lee, Rohun Tripathi, Yue Yang, Jae Sung Park, Mohammadreza Salehi, Niklas Muennighoff, Kyle Lo, Luca Soldaini, Jiasen Lu, Taira Anderson, Erin Bransom, Kiana Ehsani, Huong Ngo, YenSung Chen, Ajay Patel, Mark Yatskar, Chris Callison-Burch, Andrew Head, Rose Hendrix, Favyen Bastani, +

- ***What''s New***: Molmo는 가중치뿐 아니라 데이터와 학습 코드까지 공개하는 시각-언어 모델(vision-language model, VLM) 계열입니다. 많은 공개 모델이 비공개 VLM이 만든 합성 데이터에 기대는 것과 달리, 다른 VLM의 도움 없이 PixMo라는 데이터를 새로 모았습니다.
- ***Technical Details***: 사람이 이미지를 말로 묘사하게 한 뒤 이를 글로 옮겨 매우 상세한 캡션(caption)을 얻었습니다. 미세 조정(fine-tuning)에는 자유로운 질의응답과 더불어, 이미지 속의 위치를 점으로 가리키는 2D 포인팅(pointing) 데이터를 씁니다. 모델은 CLIP 이미지 인코더(image encoder)를 공개 언어 모델에 연결한 단순한 구조입니다.
- ***Performance Highlights***: 가장 큰 72B 모델은 공개 모델 가운데 가장 우수했으며, 학술 벤치마크와 대규모 사람 평가에서 비공개 모델과 견줄 만한 성적을 냈습니다. 점으로 가리키는 능력은 물체의 수를 세거나 화면의 위치를 지정하는 작업에도 도움이 됩니다.

### [The Surprising Effectiveness of Test-Time Training for Abstract Reasoning](https://arxiv.org/abs/2411.07279)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2411.07279.png)

Vote: 26

Authors: Ekin Akyürek, Mehul Damani, Linlu Qiu, Han Guo, Yoon Kim, Jacob Andreas

- ***What''s New***: 이 논문은 추론하는 동안 입력에서 만든 손실로 모델의 매개변수를 잠시 갱신하는 테스트 시점 학습(test-time training, TTT)이 추상적 추론에 얼마나 도움이 되는지를 살펴봅니다. 평가에는 몇 개의 예시만 보고 처음 접하는 규칙을 알아내야 하는 ARC(Abstraction and Reasoning Corpus)를 사용합니다.
- ***Technical Details**: 저자들은 TTT의 성공에 세 가지 요소가 중요하다고 분석합니다. 비슷한 과제로 먼저 미세 조정(fine-tuning)하는 것, 보조 과제의 형식과 데이터 증강(data augmentation)을 잘 설계하는 것, 그리고 문제마다 따로 학습하는 것입니다. 각 문제에서는 주어진 예시를 변형하여 작은 학습 데이터를 만들고 LoRA(Low-Rank Adaptation)로 모델을 갱신합니다.
- ***Performance Highlights***: 미세 조정만 한 모델에 비해 정확도가 최대 6배까지 높아졌습니다. 80억 매개변수의 언어 모델로 ARC의 공개 검증 세트에서 53%의 정확도를 얻었습니다. 프로그램 생성(program generation) 기법과 앙상블(ensemble)하면 61.9%로 올라, 사람의 평균 점수와 비슷한 수준에 이릅니다.

', 'UTF8'), 'Daily Papers', null, 'Apache-2.0', '2026-11-30T09:37:30.944651Z', 4, 2);
delete from throttle;
insert into throttle (bucket, failures, last_at) values
('address:127.0.0.1', 0, '2026-11-30T09:36:57.154058Z');
delete from turn;
insert into turn (name) values
('accounts'),
('claims'),
('imports'),
('kept-forms'),
('throttle');
delete from typing;
insert into typing (person_id, entry_id, ends, page, saved_page, saved_turn, saved_ends, saved_revision) values
(1, 30, 1, null, null, 0, 0, 0),
(1, 29, 1, null, null, 0, 0, 0),
(1, 21, 1, null, null, 0, 0, 0),
(1, 22, 0, null, null, 0, 0, 0),
(1, 9, 1, null, null, 0, 0, 0),
(1, 13, 1, null, null, 0, 0, 0),
(1, 15, 1, null, null, 0, 0, 0),
(1, 23, 1, null, null, 0, 0, 0),
(1, 34, 1, null, null, 0, 0, 0),
(1, 37, 1, null, null, 0, 0, 0),
(1, 16, 1, null, null, 0, 0, 0),
(1, 2, 1, null, null, 0, 0, 0),
(1, 3, 1, null, null, 0, 0, 0),
(1, 4, 2, null, null, 0, 0, 0),
(2, 14, 0, null, null, 0, 0, 0);
delete from undone;
insert into undone (id, run_id, digest_date, entry_id, what, why, done_at) values
(1, 4, '2023-12-21', null, 'SOURCE', null, '2026-11-30T09:37:33.402454Z'),
(2, 4, '2023-12-21', 7, 'BACK', null, '2026-11-30T09:37:33.402454Z'),
(3, 4, '2023-12-21', 8, 'BACK', null, '2026-11-30T09:37:33.402454Z'),
(4, 4, '2023-12-21', 9, 'BACK', null, '2026-11-30T09:37:33.402454Z'),
(5, 4, '2023-12-21', 10, 'BACK', null, '2026-11-30T09:37:33.402454Z'),
(6, 4, '2023-12-21', 11, 'BACK', null, '2026-11-30T09:37:33.402454Z'),
(7, 4, '2024-12-03', null, 'DAY', null, '2026-11-30T09:37:36.227012Z');
delete from undo_day;
delete from upload;
insert into upload (id, person_id, created_at, complete, author, address, licence, reread) values
(4, 1, '2026-11-30T09:38:00.411032Z', true, 'Daily Papers', null, 'Apache-2.0', false);
delete from upload_file;
insert into upload_file (id, upload_id, path, sha256, bytes, digest_date, papers, errors, warnings, code, arguments, planned_for, outcome, added, changed, merged, conflicts, vanished, unchanged) values
(5, 4, '2024/06/27.md', 'b90a074fccea25586c595eb050c882ff24333e67694104bd17e6b502a5172ce5', convert_to('## Daily Papers (2024-06-27)

### [The FineWeb Datasets: Decanting the Web for the Finest Text Data at Scale](https://arxiv.org/abs/2406.17557)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.17557.png)

Vote: 985

Authors: Guilherme Penedo, Hynek Kydlíček, Loubna Ben allal, Anton Lozhkov, Margaret Mitchell, Colin Raffel, Leandro Von Werra, Thomas Wolf

- **What''s New**: FineWeb은 커먼 크롤(Common Crawl) 스냅숏 96개에서 만든 15조 토큰 규모의 영어 사전 학습(pretraining) 데이터셋입니다. 성능이 뛰어난 공개 언어 모델도 학습 데이터의 제작 과정은 밝히지 않는 경우가 많습니다. 이 논문은 중복 제거와 필터링에 관한 선택을 하나하나 실험하고, 그 과정을 결과와 함께 공개합니다.

- **Technical Details**: 데이터는 아래의 순서로 가공합니다. 교육적인 글을 추린 1조 3천억 토큰의 FineWeb-Edu는, Llama-3-70B-Instruct가 매긴 점수로 학습한 분류기를 FineWeb에 적용하여 만들었습니다.
1. **텍스트 추출(text extraction)**: 원본 HTML에서 trafilatura로 본문을 추출합니다.
2. **기본 필터링(base filtering)**: 유해한 주소를 걸러 내고 영어 문서만 남긴 다음, 품질과 반복에 관한 규칙을 적용합니다.
3. **중복 제거(deduplication)**: 전체를 한꺼번에 처리하지 않고 스냅숏마다 따로 MinHash를 적용합니다. 저자들의 실험에서는 이 방식이 더 나은 모델로 이어졌습니다.
4. **추가 필터링(additional filtering)**: C4의 규칙 가운데 일부와, 통계를 바탕으로 새로 만든 규칙을 더합니다.

- **Performance Highlights**: 같은 조건에서 학습했을 때 FineWeb은 다른 공개 사전 학습 데이터셋보다 성능이 좋은 모델을 만들어 냈습니다. FineWeb-Edu로 학습한 모델은 MMLU와 ARC처럼 지식과 추론이 필요한 벤치마크에서 특히 큰 폭으로 향상되었습니다. 데이터 가공 코드와 비교 실험(ablation)에 쓴 모델도 모두 공개되었습니다.

### [OpenVLA: An Open-Source Vision-Language-Action Model](https://arxiv.org/abs/2406.09246)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.09246.png)

Vote: 33

Authors: Moo Jin Kim, Karl Pertsch, Siddharth Karamcheti, Ted Xiao, Ashwin Balakrishna, Suraj Nair, Rafael Rafailov, Ethan Foster, Grace Lam, Pannag Sanketi, Quan Vuong, Thomas Kollar, Benjamin Burchfiel, Russ Tedrake, Dorsa Sadigh, Sergey Levine, Percy Liang, Chelsea Finn

- **What''s New**: OpenVLA는 로봇 조작(robot manipulation)을 위한 70억 매개변수 규모의 공개 시각-언어-행동 모델(vision-language-action model, VLA)입니다. 카메라 이미지와 언어로 된 지시를 받아 로봇의 동작을 직접 출력합니다. 기존의 VLA가 대부분 비공개였던 것과 달리 모델 가중치와 미세 조정(fine-tuning) 노트북, 학습 코드를 공개합니다.

- **Technical Details**: 시각 인코더(vision encoder)는 DINOv2와 SigLIP의 특징을 결합하며, 언어 모델로는 Llama 2를 사용합니다. 연속적인 동작 값은 차원마다 256개의 구간으로 나누어 토큰으로 바꾸고, 다음 토큰을 예측하는 방식으로 학습합니다. 학습 데이터는 Open X-Embodiment에서 고른 실제 로봇 시연 약 97만 건입니다.

- **Performance Highlights**: 29개 과제와 여러 종류의 로봇에서 550억 매개변수의 RT-2-X보다 작업 성공률이 16.5%포인트 높았으며, 매개변수는 7분의 1 수준입니다. 여러 물체와 언어 지시가 얽힌 미세 조정 실험에서도 처음부터 학습한 Diffusion Policy를 앞섰습니다. 저랭크 적응(low-rank adaptation, LoRA)과 양자화(quantization)를 이용하면 소비자용 GPU에서도 미세 조정하고 실행할 수 있습니다.

- **Limitations**: 현재의 OpenVLA는 한 번에 한 장의 이미지만 관측으로 받으므로 여러 대의 카메라나 과거의 관측을 활용하지 못합니다. 추론 속도도 50Hz로 동작하는 ALOHA와 같은 고빈도 제어에는 부족합니다. 시험한 과제의 성공률이 대체로 90%를 밑돌아, 신뢰성에도 개선의 여지가 있습니다.

### [An Image is Worth 32 Tokens for Reconstruction and Generation](https://arxiv.org/abs/2406.07550)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.07550.png)

Vote: 52

Authors: Qihang Yu, Mark Weber, Xueqing Deng, Xiaohui Shen, Daniel Cremers, Liang-Chieh Chen

- **What''s New**: TiTok(Transformer-based 1-Dimensional Tokenizer)은 이미지를 2차원 격자가 아니라 1차원 토큰 열로 바꾸는 토크나이저입니다. 기존 방식이 256개나 1,024개의 토큰을 쓰는 256×256 이미지를 단 32개의 이산 토큰으로 나타냅니다. 인접한 영역이 서로 비슷하다는 이미지의 중복성을 격자 구조로는 충분히 활용하기 어렵다는 점에 착안했습니다.

- **Technical Details**: 이미지 패치(patch)와 학습 가능한 잠재 토큰(latent token)을 비전 트랜스포머(Vision Transformer, ViT) 인코더에 함께 넣고, 출력에서는 잠재 토큰만 남겨 벡터 양자화(vector quantization)를 적용합니다. 디코더는 양자화된 토큰과 마스크 토큰(mask token)으로 이미지를 복원합니다. 학습은 두 단계로 나뉘며, 첫 단계에서는 이미 학습된 토크나이저의 코드를 대리 목표(proxy code)로 삼습니다.

- **Performance Highlights**: MaskGIT과 같은 생성 프레임워크를 사용했을 때 ImageNet 256×256에서 생성 FID(generation FID, gFID) 1.97을 기록했습니다. ImageNet 512×512에서는 gFID 2.74로 DiT-XL/2의 3.04보다 좋은 값을 얻으면서 410배 빠르게 이미지를 생성했습니다. 성능이 가장 좋은 변형의 gFID는 2.13입니다.

### [Neural Gaffer: Relighting Any Object via Diffusion](https://arxiv.org/abs/2406.07520)

![](/avatars/e4f630616a16a7fc691b5275bb62f2aa.svg)

Vote: 3

Authors: Haian Jin, Yuan Li, Fujun Luan, Yuanbo Xiangli, Sai Bi, Kai Zhang, Zexiang Xu, Jin Sun, Noah Snavely

- **What''s New**: Neural Gaffer는 사진 한 장에 담긴 물체를 새로운 조명 아래에 있는 것처럼 다시 그려 내는 2D 재조명(relighting) 확산 모델(diffusion model)입니다. 인물 사진과 같은 특정 범주에 한정되지 않으며, 플래시 촬영처럼 특수한 촬영 조건도 요구하지 않습니다.

- **Technical Details**: 장면을 법선(normal)이나 반사 특성(BRDF)으로 분해하지 않고, 목표 환경 맵(environment map)을 조건으로 넣어 이미지를 직접 생성합니다. 사전 학습된 확산 모델을 합성 재조명 데이터셋으로 미세 조정(fine-tuning)하여, 모델에 이미 담겨 있는 조명에 대한 이해를 끌어냅니다. 환경 맵은 카메라의 좌표계에 맞추어 회전한 뒤 LDR 맵과 정규화된 HDR 맵의 두 형태로 입력합니다.

- **Performance Highlights**: 합성 이미지와 인터넷에서 모은 실제 이미지 모두에서 일반화 성능과 정확도가 우수함을 보였습니다. 다른 생성 기법과 결합하면 텍스트로 조명을 지정하는 재조명이나 물체 삽입(object insertion)에도 활용할 수 있습니다. 방사장(radiance field)을 재조명하는 3D 작업에서는 사전 지식(prior)의 역할을 합니다.

### [Adam-mini: Use Fewer Learning Rates To Gain More](https://arxiv.org/abs/2406.16793)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.16793.png)

Vote: 22

Authors: Yushun Zhang, Congliang Chen, Ziniu Li, Tian Ding, Chenwei Wu, Yinyu Ye, Zhi-Quan Luo, Ruoyu Sun

- **What''s New**: Adam-mini는 AdamW보다 메모리를 45%에서 50%까지 적게 쓰면서 대등하거나 더 나은 성능을 내는 옵티마이저(optimizer)입니다. 저자들은 Adam이 매개변수마다 따로 두는 학습률(learning rate)의 90% 이상을 없애도 성능이 나빠지지 않음을 보입니다.

- **Technical Details**: Adam의 2차 모멘트(second moment) v는 모델과 같은 크기의 메모리를 차지하면서 매개변수마다 학습률을 조절합니다. Adam-mini는 헤세 행렬(Hessian)이 블록 대각에 가깝다는 관찰을 바탕으로 매개변수를 블록으로 나누고, 블록마다 기울기 제곱의 평균으로 얻은 값 하나만 유지합니다. 예를 들어 트랜스포머(Transformer)의 쿼리(query)와 키(key)는 어텐션 헤드(attention head)마다 한 블록이 됩니다.

- **Performance Highlights**: 매개변수가 1억 2,500만 개에서 70억 개에 이르는 언어 모델의 사전 학습(pre-training)과 지도 미세 조정(supervised fine-tuning), 인간 피드백 강화 학습(RLHF)에서 AdamW와 같거나 더 나은 결과를 얻었습니다. 메모리가 줄면 장치 사이의 통신 부담도 가벼워집니다. A800-80GB GPU 두 장으로 Llama2-7B를 사전 학습할 때 처리량은 49.6% 높아지고 걸리는 시간은 33% 줄었습니다.

### [$τ$-bench: A Benchmark for Tool-Agent-User Interaction in Real-World Domains](https://arxiv.org/abs/2406.12045)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.12045.png)

Vote: 12

Authors: Shunyu Yao, Noah Shinn, Pedram Razavi, Karthik Narasimhan

- **What''s New**: τ-bench는 언어 에이전트(language agent)가 도구를 쓰면서 사용자와 대화하고 업무 규칙을 지키는지를 평가하는 벤치마크입니다. 실제 서비스에 필요한 이 두 가지 능력, 곧 사람과의 상호 작용과 규칙의 준수를 기존 벤치마크가 시험하지 않는다는 문제의식에서 출발했습니다.

- **Technical Details**: 소매(retail)와 항공(airline) 두 분야에 데이터베이스와 API 도구, 정책 문서를 갖춘 환경을 마련하고, 사용자의 역할은 언어 모델이 맡습니다. 대화가 끝난 뒤의 데이터베이스를 미리 정해 둔 목표 상태와 비교하여 채점합니다. 같은 과제를 `k`번 시도하여 모두 성공할 확률을 뜻하는 `pass^k`라는 지표로 일관성도 측정합니다.

- **Performance Highlights**: GPT-4o와 같은 최신 함수 호출(function calling) 에이전트도 성공한 과제가 절반에 미치지 못했습니다. 되풀이할 때의 일관성은 더 낮아서, 소매 분야의 `pass^8`은 25%를 밑돌았습니다. 저자들은 에이전트가 일관되게 행동하고 규칙을 믿음직하게 따르도록 만드는 방법이 필요하다고 강조합니다.

### [MMLU-Pro: A More Robust and Challenging Multi-Task Language Understanding Benchmark](https://arxiv.org/abs/2406.01574)

![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2406.01574.png)

Vote: 28

Authors: Yubo Wang, Xueguang Ma, Ge Zhang, Yuansheng Ni, Abhranil Chandra, Shiguang Guo, Weiming Ren, Aaran Arulraj, Xuan He, Ziyan Jiang, Tianle Li, Max Ku, Kai Wang, Alex Zhuang, Rongqi Fan, Xiang Yue, Wenhu Chen

- **What''s New**: MMLU-Pro는 널리 쓰이는 MMLU의 점수가 포화에 가까워지자 변별력을 높이기 위해 다시 설계한 벤치마크입니다. 지식을 묻는 문항이 많던 MMLU에 추론이 필요한 문항을 더하고, 너무 쉽거나 오류가 있는 문항을 덜어 냈습니다.

- **Technical Details**: 선택지를 4개에서 10개로 늘려 우연히 맞힐 가능성을 낮추었습니다. 수학과 물리학, 법학, 심리학 등 14개 분야에 걸쳐 1만 2천 개가 넘는 문항을 담고 있습니다. 문항은 전문가의 검토를 거쳐 오류를 줄였습니다.

- **Performance Highlights**: 모델의 정확도는 MMLU에 비해 16%에서 33%까지 떨어졌습니다. 24가지 프롬프트(prompt)로 시험한 결과, 프롬프트에 따른 점수의 변동은 MMLU에서 4%에서 5%이던 것이 2%로 줄었습니다. 또한 사고 사슬(Chain of Thought, CoT) 추론을 쓸 때의 성능이 바로 답할 때보다 좋아, MMLU보다 복잡한 추론을 요구한다는 사실을 알 수 있습니다.

', 'UTF8'), '2024-06-27', 7, 0, 0, null, null, null, null, 0, 0, 0, 0, 0, 0);
set session_replication_role = default;
alter sequence api_token_seq restart with 3;
alter sequence audit_event_seq restart with 101;
alter sequence author_withdrawal_seq restart with 2;
alter sequence bulk_seq restart with 2;
alter sequence conflict_seq restart with 101;
alter sequence content_seq restart with 151;
alter sequence day_source_seq restart with 101;
alter sequence dismissal_seq restart with 2;
alter sequence draft_seq restart with 51;
alter sequence entry_before_seq restart with 101;
alter sequence entry_event_seq restart with 101;
alter sequence entry_seq restart with 101;
alter sequence erased_entry_seq restart with 1;
alter sequence finding_seq restart with 151;
alter sequence import_diagnostic_seq restart with 101;
alter sequence import_file_seq restart with 101;
alter sequence import_run_seq restart with 5;
alter sequence imported_state_seq restart with 151;
alter sequence invitation_seq restart with 3;
alter sequence kept_form_seq restart with 2;
alter sequence person_seq restart with 3;
alter sequence revision_seq restart with 151;
alter sequence sign_in_seq restart with 101;
alter sequence source_seq restart with 101;
alter sequence undone_seq restart with 101;
alter sequence upload_file_seq restart with 101;
alter sequence upload_seq restart with 5;
