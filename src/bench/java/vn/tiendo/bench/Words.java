package vn.tiendo.bench;

import java.util.Random;

/** Names and remarks as districts write them; nothing here is a real project. */
final class Words {

    private static final String[] WORKS = {
        "Xây dựng mới", "Nâng cấp, mở rộng", "Cải tạo, sửa chữa", "Kiên cố hoá", "Hoàn thiện", "Đầu tư xây dựng"
    };
    private static final String[] THINGS = {
        "đường giao thông nông thôn", "trường tiểu học và trung học cơ sở", "trạm y tế", "cầu treo dân sinh",
        "kênh mương nội đồng", "hệ thống cấp nước sinh hoạt", "nhà văn hoá trung tâm", "chợ trung tâm",
        "kè chống sạt lở bờ suối", "hệ thống điện chiếu sáng", "hạ tầng khu tái định cư", "bãi đỗ xe & công viên"
    };
    private static final String[] PLACES = {
        "Thanh Nưa", "Thanh Luông", "Pom Lót", "Mường Phăng", "Nà Tấu", "Sam Mứn", "Núa Ngam", "Hẹ Muông",
        "Na Ư", "Mường Nhà", "Tủa Thàng", "Sính Phình", "Quài Tở", "Chiềng Sinh", "Búng Lao", "Ẳng Cang"
    };
    private static final String[] REMARKS = {
        "Đúng tiến độ",
        "Chậm do giải phóng mặt bằng",
        "Đang thi công",
        "Đã bàn giao, chờ quyết toán",
        "Vướng mắc < 5 % diện tích",
        "Điều chỉnh tổng mức đầu tư"
    };

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    String project() {
        return one(WORKS) + " " + one(THINGS) + " xã " + one(PLACES) + ", giai đoạn " + (1 + random.nextInt(3));
    }

    String place() {
        return "Xã " + one(PLACES);
    }

    String remark() {
        return one(REMARKS);
    }

    String code() {
        return "79" + (10_000 + random.nextInt(5_000));
    }

    private String one(String[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}
