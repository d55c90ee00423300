package org.dailypapers.bench.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** Words and parts of sentences from which titles, names and summaries are made: Korean with English terms, all written for this benchmark. */
final class Vocabulary {

    private static final String[] GIVEN = words("Ada Alan Amir Ana Anil Aoi Bao Bela Boris Carla Chao Chen Clara Daan Dario Dina Dohyun Edith Elif Emil Eunji Fatima Felix Feng "
            + "Gita Goran Hana Hao Haruto Hyejin Ida Igor Ines Ivan Jae Jana Jia Jihoon Jonas Jun Kai Karin Kenji Lars Lea Lei Lena Leo Lin Luca Maja Mara Mei Mina Minjun "
            + "Nadia Nils Nora Olga Omar Oskar Paolo Petra Ping Priya Qiang Rana Ravi Rita Rosa Ryo Sara Seo Siwoo Sofia Soojin Sven Taro Tessa Tian Uma Vera Viktor Wei Xin Yan "
            + "Yara Yifan Yuki Yuna Zara Zhen Zoe");
    private static final String[] FAMILY = words("Abe Ahn Alves Arora Bae Bauer Becker Bianchi Blom Bose Brandt Cai Castro Chang Chen Cho Choi Costa Dang Das Deng Diaz Dutta Egger "
            + "Endo Fan Fischer Fu Gao Garcia Ghosh Guo Gupta Han Hansen He Hong Hu Huang Hwang Ito Jain Jang Jeong Jiang Jung Kang Kato Keller Khan Kim Klein Kumar Lam Lang Lee "
            + "Lehmann Li Liang Lim Lin Liu Lopez Lu Luo Ma Mehta Meyer Mishra Mori Moon Nakamura Nam Nguyen Novak Oh Ono Ortiz Park Patel Peng Petrov Pham Qian Qin Rao Ricci Rossi "
            + "Roth Ryu Sato Schmid Seo Shah Shen Shin Silva Singh Song Sun Suzuki Tan Tanaka Tang Tran Uno Vogel Vu Wagner Wang Watanabe Weber Wei Wen Wolf Wu Xie Xu Yamada Yan Yang "
            + "Yao Ye Yoon Yu Yuan Zeng Zhang Zhao Zheng Zhou Zhu");
    private static final String[] QUALITY = words("Adaptive Aligned Causal Coarse-to-Fine Compact Composable Controllable Curated Decoupled Dense Efficient Elastic Faithful Fast Federated "
            + "Generative Geometric Grounded Hierarchical Iterative Latent Lightweight Long-Context Low-Rank Modular Multilingual Multimodal Neural Open Parallel Progressive Quantized "
            + "Recursive Robust Scalable Self-Supervised Sparse Steerable Streaming Structured Training-Free Unified Verifiable Zero-Shot");
    private static final String[] THING = words("Adapters Agents Alignment Attention Benchmarks Captioning Classifiers Codecs Critics Datasets Decoding Detectors Diffusion Distillation Editing "
            + "Embeddings Encoders Evaluators Experts Features Flows Generation Graphs Guidance Inference Inversion Kernels Memory Mixtures Navigation Optimizers Parsers Planning Policies "
            + "Preferences Priors Prompting Pruning Reasoning Rendering Representations Retrieval Rewards Routing Sampling Search Segmentation Simulators Splatting Supervision Tokenizers "
            + "Tracking Transformers Translation Tuning Verifiers Watermarks");
    private static final String[] FIELD = words("Audio Avatars Biology Charts Chemistry Code Dialogue Documents Driving Faces Forecasting Games Geometry Humanoids Law Mathematics Medicine Molecules "
            + "Motion Music Robots Satellites Scenes Science Sensors Speech Spreadsheets Tables Theorems Video Weather");
    private static final String[] TERM = {"language model", "diffusion model", "attention", "encoder", "decoder", "preference data", "reward model", "latent space", "token", "prompt", "retrieval",
        "knowledge distillation", "fine-tuning", "in-context learning", "mixture of experts", "benchmark", "policy", "quantization", "chain of thought", "vision transformer", "embedding",
        "cross-attention", "noise schedule", "instruction tuning", "synthetic data", "long context", "world model", "self-play", "contrastive learning", "feature map"};
    private static final String[] KOREAN = {"언어 모델", "확산 모델", "어텐션", "인코더", "디코더", "선호 데이터", "보상 모델", "잠재 공간", "토큰", "프롬프트", "검색", "지식 증류", "미세 조정", "문맥 내 학습",
        "전문가 혼합", "벤치마크", "정책", "양자화", "사고 사슬", "비전 트랜스포머", "임베딩", "교차 어텐션", "노이즈 일정", "지시 튜닝", "합성 데이터", "긴 문맥", "세계 모델", "자기 대결", "대조 학습", "특징 맵"};
    private static final String[] OPENING = {"이 논문은 ", "이번 연구는 ", "저자들은 ", "새로 제안한 방법은 ", "연구진은 ", "여기서 소개하는 틀은 ", "두 번째 단계에서는 ", "학습이 끝나면 ", "실험에서는 ", "비교 평가에서는 "};
    private static final String[] OBJECT = {"구조를 ", "표현을 ", "학습 방식을 ", "평가 절차를 ", "데이터 구성을 ", "추론 과정을 ", "손실 함수를 ", "샘플링 단계를 ", "정렬 과정을 ", "검증 방법을 "};
    private static final String[] MANNER = {"한 번의 학습으로 ", "작은 메모리 안에서 ", "여러 해상도에 걸쳐 ", "사람의 주석 없이 ", "단계마다 다른 비율로 ", "공개된 자료만으로 ", "기존 모델을 그대로 둔 채 ", "두 갈래로 나누어 ",
        "질문의 길이에 따라 ", "서로 다른 언어에서 "};
    private static final String[] ENDING = {"다시 설계합니다.", "하나로 묶습니다.", "제안합니다.", "보여 줍니다.", "비교합니다.", "개선합니다.", "공개합니다.", "줄입니다.", "분석합니다.", "확장합니다."};
    private static final String[] RESULT = {"정확도가 기준 모델보다 %d.%d%% 높았습니다.", "추론 시간이 %d.%d배 빨라졌습니다.", "메모리 사용량을 %d.%d GB로 줄였습니다.", "%d개 과제 가운데 %d개에서 가장 좋은 결과를 얻었습니다.",
        "사람 평가에서 %d.%d점을 받았습니다."};

    /** About how many characters a sentence has. */
    private static final int SENTENCE = 60;

    private Vocabulary() {
    }

    private static String[] words(String text) {
        return text.split(" ");
    }

    private static String of(SplittableRandom random, String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** @return how many different names there are */
    static int names() {
        return GIVEN.length * FAMILY.length * 27;
    }

    /**
     * @param number from 0 to {@link #names()} - 1
     * @return the name with that number
     */
    static String name(int number) {
        int initial = number / (GIVEN.length * FAMILY.length);
        return GIVEN[number % GIVEN.length] + (initial == 0 ? " " : " " + (char) ('A' + initial - 1) + ". ") + FAMILY[number / GIVEN.length % FAMILY.length];
    }

    /** @return a title in English of about this many characters, which begins with the name of the model */
    static String title(SplittableRandom random, int length, String model) {
        StringBuilder title = new StringBuilder(model).append(": ");
        title.append(of(random, QUALITY)).append(' ').append(of(random, THING));
        List<String> links = List.of(" for ", " with ", " via ", " through ", " and ", " from ", " beyond ", " under ");
        for (int i = random.nextInt(links.size()); title.length() < length - 12; i++) {
            title.append(links.get(i % links.size())).append(of(random, QUALITY)).append(' ').append(of(random, i % 2 == 0 ? FIELD : THING));
        }
        return title.toString();
    }

    /** @return an invented name of a model */
    static String model(SplittableRandom random) {
        return of(random, QUALITY).substring(0, 3) + of(random, THING).substring(0, 4) + (random.nextInt(2) == 0 ? "" : "-" + (1 + random.nextInt(9)));
    }

    /**
     * @param length about how many characters
     * @param results whether it says what was measured
     * @return sentences in Korean with English terms
     */
    static String summary(SplittableRandom random, int length, String model, boolean results) {
        StringBuilder text = new StringBuilder();
        do {
            text.append(text.length() == 0 ? "" : " ").append(results && random.nextInt(2) == 0 ? result(random, model) : sentence(random, model));
        } while (text.length() < length - SENTENCE / 2);
        return text.toString();
    }

    private static String sentence(SplittableRandom random, String model) {
        int term = random.nextInt(TERM.length);
        String opening = random.nextInt(4) == 0 ? model + "의 방법은 " : of(random, OPENING);
        return opening + KOREAN[term] + "(" + TERM[term] + ")의 " + of(random, OBJECT) + of(random, MANNER) + of(random, ENDING);
    }

    private static String result(SplittableRandom random, String model) {
        return model + " 실험 " + (1 + random.nextInt(40)) + "에서 " + of(random, RESULT).formatted(2 + random.nextInt(60), 1 + random.nextInt(9));
    }
}
